package org.parley.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Objects;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.parley.archive.ArchiveUnavailable;
import org.parley.archive.Outage;
import org.parley.archive.UserError;
import org.parley.briefing.pdf.NotPrintable;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * The one place where a failure becomes what the user sees: a line on standard error and
 * an exit code. Stack traces go to the log.
 */
final class FailureReport implements IExecutionExceptionHandler, IParameterExceptionHandler {

	private final CommandContext context;

	FailureReport(CommandContext context) {
		this.context = context;
	}

	@Override
	public int handleExecutionException(Exception failure, CommandLine command, ParseResult parsed) {
		return switch (failure) {
			case UserError mistake -> tell(mistake.getMessage(), mistake.hint(), ExitCode.MISTAKE);
			case ArchiveUnavailable trouble -> handleOutage(trouble, command);
			case NotPrintable trouble -> {
				log(command, trouble);
				yield tell(trouble.getMessage(), "The log has more: " + this.context.journal().file(), ExitCode.FAILED);
			}
			case UncheckedIOException io -> handleFile(Objects.requireNonNull(io.getCause()), command);
			case IOException io -> handleFile(io, command);
			case ParameterException mistake -> handleParseException(mistake, new String[0]);
			default -> Outage.find(failure)
				.map((trouble) -> handleOutage(trouble, command))
				.orElseGet(() -> handleBug(failure, command));
		};
	}

	private int handleOutage(ArchiveUnavailable trouble, CommandLine command) {
		log(command, trouble);
		return tell(trouble.getMessage(), trouble.hint(), ExitCode.FAILED);
	}

	@Override
	public int handleParseException(ParameterException mistake, String[] args) {
		StringWriter suggestions = new StringWriter();
		UnmatchedArgumentException.printSuggestions(mistake, new PrintWriter(suggestions, true));
		String hint = suggestions.toString().lines().map(String::strip).collect(Collectors.joining(" "));
		String command = mistake.getCommandLine().getCommandSpec().qualifiedName();
		return tell(mistake.getMessage(), hint.isEmpty() ? command + " --help shows how it is used." : hint,
				ExitCode.MISTAKE);
	}

	private int handleFile(IOException failure, CommandLine command) {
		log(command, failure);
		String what = switch (failure) {
			case NoSuchFileException missing -> missing.getFile() + " does not exist";
			case AccessDeniedException denied -> denied.getFile() + " may not be read or written by this user";
			case CharacterCodingException text -> "the file is not text in UTF-8";
			case FileSystemException system when system.getReason() != null ->
				system.getFile() + ": " + system.getReason();
			default -> String.valueOf(failure.getMessage());
		};
		return tell(what, "", ExitCode.FAILED);
	}

	int handleBug(Throwable failure, CommandLine command) {
		log(command, failure);
		return tell("an error inside Parley: " + failure,
				"The stack trace is in " + this.context.journal().file() + ".", ExitCode.BUG);
	}

	private void log(CommandLine command, Throwable failure) {
		this.context.journal().failure(command.getCommandSpec().qualifiedName(), failure);
	}

	/** Message and hint are one line, whatever the library wrote into them. */
	private int tell(@Nullable String message, String hint, int code) {
		this.context.out().flush();
		String line = "parley: " + String.valueOf(message).strip() + (hint.isEmpty() ? "" : ". " + hint);
		this.context.err().println(line.replaceAll("\\s*\\R\\s*", " "));
		this.context.err().flush();
		return code;
	}

}
