package org.parley.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;

import org.parley.archive.ArchiveUnavailable;
import org.parley.archive.Home;
import org.parley.archive.UserError;
import org.parley.briefing.pdf.TemplateCheck;
import org.parley.briefing.pdf.TemplateFault;
import picocli.CommandLine.Command;

import static java.util.stream.Collectors.joining;

/**
 * {@code parley check}: looks whether everything is in place, and says what to do if not.
 */
@Command(name = "check", description = "Check the installation: settings, database, readers, codes, input.",
		footerHeading = "%nExamples:%n", footer = { "  parley check", "  parley check --home /srv/parley", "",
				"Exit code 1 says that something is not in order.", "" })
final class CheckCommand implements Callable<Integer> {

	private static final int OLDEST_JAVA = 25;

	private final Map<String, Check> checks = new LinkedHashMap<>();

	private final CommandContext context;

	CheckCommand(CommandContext context) {
		this.context = context;
		this.checks.put("java", CheckCommand::java);
		this.checks.put("home", CheckCommand::home);
		this.checks.put("settings", CheckCommand::settings);
		this.checks.put("input", CheckCommand::input);
		this.checks.put("database", ArchiveChecks::database);
		this.checks.put("migrations", ArchiveChecks::migrations);
		this.checks.put("readers", ArchiveChecks::readers);
		this.checks.put("codes", ArchiveChecks::codes);
		this.checks.put("templates", CheckCommand::templates);
	}

	@Override
	public Integer call() {
		int failed = 0;
		for (Map.Entry<String, Check> check : this.checks.entrySet()) {
			String result = "ok";
			String found;
			try {
				found = check.getValue().look(this.context);
			}
			catch (Exception ex) {
				result = "failed";
				found = explain(check.getKey(), ex);
				failed++;
			}
			this.context.out()
				.printf("%-6s  %-10s  %s%n", result, check.getKey(), found.replaceAll("\\s*\\R\\s*", " "));
			this.context.out().flush();
		}
		return (failed > 0) ? ExitCode.FAILED : ExitCode.DONE;
	}

	private String explain(String check, Exception failure) {
		return switch (failure) {
			case UserError mistake -> mistake.getMessage() + ". " + mistake.hint();
			case ArchiveUnavailable trouble -> trouble.getMessage() + ". " + trouble.hint();
			default -> {
				this.context.journal().failure("check " + check, failure);
				yield failure.getMessage() + ". The log has more: " + this.context.journal().file();
			}
		};
	}

	private static String java(CommandContext context) {
		Runtime.Version version = Runtime.version();
		if (version.feature() < OLDEST_JAVA) {
			throw new UserError("this is Java " + version, "Install a JDK " + OLDEST_JAVA + " or later.");
		}
		return version + ", " + System.getProperty("java.home");
	}

	private static String home(CommandContext context) throws IOException {
		Path folder = context.home().root();
		Path existing = folder;
		while (!Files.exists(existing)) {
			existing = Objects.requireNonNull(existing.getParent());
		}
		if (!Files.isWritable(existing)) {
			throw new UserError(existing + " may not be written by this user", "Choose another folder with --home.");
		}
		return folder + ", " + (Files.getFileStore(existing).getUsableSpace() >> 20) + " MB free";
	}

	private static String settings(CommandContext context) {
		context.settings();
		Path file = context.home().settings();
		return Files.exists(file) ? file + " is understood"
				: "there is no parley.yml; all settings have their defaults";
	}

	private static String templates(CommandContext context) {
		Path folder = context.settings().briefing().templates();
		List<TemplateFault> faults = TemplateCheck.faults(folder);
		String which = (folder != null) ? "those in " + folder : "those of the program";
		if (!faults.isEmpty()) {
			throw new UserError(
					which + " have faults: " + faults.stream().map(TemplateFault::toString).collect(joining("; ")),
					"Mend them, or take briefing.templates out of parley.yml.");
		}
		return which + " compile";
	}

	private static String input(CommandContext context) throws IOException {
		Home home = context.home();
		if (!Files.isDirectory(home.input())) {
			throw new UserError("there is no folder " + home.input(),
					"Make it, and drop the files to be imported there.");
		}
		try (var files = Files.walk(home.input())) {
			return home.input() + " holds " + files.filter(Files::isRegularFile).count() + " files";
		}
	}

}
