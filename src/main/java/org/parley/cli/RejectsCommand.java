package org.parley.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.parley.archive.Archive;
import org.parley.archive.UserError;
import org.parley.intake.ledger.LedgerQuery;
import org.parley.intake.ledger.LedgerQuery.RejectLine;
import org.parley.intake.ledger.RejectedRow;
import org.parley.support.Csv;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code parley rejects}: the rows that were refused, why, and the way back in. */
@Command(name = "rejects", description = "See refused rows, take them out to mend them, bring them in again.",
		footerHeading = "%nExamples:%n",
		footer = { "  parley rejects list                  refused rows that were not mended yet",
				"  parley rejects export to-mend/       the rows as they stood, with the reason in a last column",
				"  parley rejects retry to-mend/        import them again once mended", "" })
final class RejectsCommand {

	private final CommandContext context;

	RejectsCommand(CommandContext context) {
		this.context = context;
	}

	@Command(name = "list", description = "List refused rows with the reason.")
	int list(@Mixin FormatOption format, @Option(names = "--run", paramLabel = "RUN",
			description = "Only those of one import, mended or not.") @Nullable Long run) {
		List<RejectLine> rejects = read(run);
		if (rejects.isEmpty() && format.format() == Format.TABLE) {
			this.context.out().println("No refused rows.");
			return ExitCode.DONE;
		}
		try (RowWriter rows = format.format()
			.open(this.context.out(), List.of("run", "file", "row", "retried", "reason"))) {
			rejects.forEach((reject) -> rows
				.add(Arrays.asList(reject.run(), reject.path(), reject.row(), reject.retried(), reject.reason())));
		}
		return ExitCode.DONE;
	}

	@Command(name = "export",
			description = "Write refused rows as they stood into files, one for each file they came from, with the "
					+ "reason in a last column. What a spreadsheet would run as a formula gets an apostrophe in front, "
					+ "which parley rejects retry takes off again. Mend them and use that.")
	int export(
			@Option(names = "--run", paramLabel = "RUN", description = "Only those of one import.") @Nullable Long run,
			@Parameters(paramLabel = "DIR",
					description = "A folder; files that exist are not overwritten.") Path folder) {
		List<RejectLine> rejects = read(run);
		Map<String, List<RejectLine>> byFile = new LinkedHashMap<>();
		rejects.stream()
			.filter((reject) -> reject.header() != null)
			.forEach((reject) -> byFile
				.computeIfAbsent(reject.run() + "-" + Path.of(reject.path()).getFileName(), (name) -> new ArrayList<>())
				.add(reject));
		byFile.forEach((name, rows) -> write(folder.resolve("run-" + name), rows));
		long whole = rejects.stream().filter((reject) -> reject.header() == null).count();
		this.context.out()
			.println((rejects.size() - whole) + " refused rows in " + byFile.size() + " files in " + folder
					+ ((whole > 0) ? "; " + whole + " refused as whole files: mend them where they are" : ""));
		return ExitCode.DONE;
	}

	@Command(name = "retry", description = "Import mended files. Files that were imported before are read once more, "
			+ "for example after their actors were added.")
	int retry(@Parameters(arity = "1..*", paramLabel = "PATH",
			description = "Files and folders: exported rows that were mended, or the files they came from.") List<Path> paths) {
		List<Path> existing = ImportSession.check(paths);
		return new ImportSession(this.context).run((imports) -> imports.run(existing, true), false);
	}

	private List<RejectLine> read(@Nullable Long run) {
		try (Archive archive = Archive.openBriefly(this.context.home(), this.context.settings())) {
			return LedgerQuery.of(archive).listRejects(run);
		}
	}

	private static void write(Path file, List<RejectLine> rows) {
		String header = Objects.requireNonNull(rows.getFirst().header());
		char separator = separator(header);
		boolean defused = header.contains(RejectedRow.COLUMN);
		StringBuilder text = new StringBuilder(
				line(header, separator, defused) + separator + RejectedRow.COLUMN + "\n");
		for (RejectLine row : rows) {
			String mark = new RejectedRow(row.run(), row.path(), row.row()).mark(row.reason());
			text.append(
					line(row.original(), separator, defused) + separator + '"' + mark.replace("\"", "\"\"") + "\"\n");
		}
		try {
			Files.createDirectories(file.toAbsolutePath().getParent());
			Files.writeString(file, text, StandardOpenOption.CREATE_NEW);
		}
		catch (FileAlreadyExistsException ex) {
			throw new UserError(file + " exists already", "Name a folder that is new, or take the file away.");
		}
		catch (IOException ex) {
			throw new UncheckedIOException("cannot write " + file, ex);
		}
	}

	/** A row of an exported file that was refused again has been defused already. */
	private static String line(String raw, char separator, boolean defused) {
		return defused ? raw.stripTrailing() : Csv.defusedLine(raw.stripTrailing(), separator);
	}

	private static char separator(String header) {
		return IntStream.of(';', '\t').anyMatch((c) -> count(header, c) > count(header, ','))
				? ((count(header, ';') > count(header, '\t')) ? ';' : '\t') : ',';
	}

	private static long count(String text, int character) {
		return text.chars().filter((c) -> c == character).count();
	}

}
