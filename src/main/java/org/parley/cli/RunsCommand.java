package org.parley.cli;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.parley.archive.Archive;
import org.parley.archive.UserError;
import org.parley.intake.ImportProgress;
import org.parley.intake.Imports;
import org.parley.intake.ledger.LedgerQuery;
import org.parley.intake.ledger.LedgerQuery.RunLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code parley runs}: what was imported when, and what became of it. */
@Command(name = "runs", description = "See what was imported when, and go on with what was interrupted.",
		footerHeading = "%nExamples:%n",
		footer = { "  parley runs list           the latest imports",
				"  parley runs show 3         one of them, file by file",
				"  parley runs resume         go on with the one that was interrupted", "" })
final class RunsCommand {

	private static final List<String> COLUMNS = List.of("run", "status", "started", "seconds", "files", "read", "new",
			"revised", "unchanged", "duplicate", "rejected", "source");

	private final CommandContext context;

	RunsCommand(CommandContext context) {
		this.context = context;
	}

	private Archive open() {
		return Archive.openBriefly(this.context.home(), this.context.settings());
	}

	@Command(name = "list", description = "List the latest imports, newest first.")
	int list(@Mixin FormatOption format, @Option(names = "--limit", defaultValue = "20",
			description = "How many. Default: ${DEFAULT-VALUE}.") int limit) {
		List<RunLine> runs;
		try (Archive archive = open()) {
			runs = LedgerQuery.of(archive).listRuns(limit);
		}
		if (runs.isEmpty() && format.format() == Format.TABLE) {
			this.context.out().println("Nothing has been imported yet. Try: parley import PATH");
			return ExitCode.DONE;
		}
		try (RowWriter rows = format.format().open(this.context.out(), COLUMNS)) {
			runs.forEach((run) -> rows.add(cells(run)));
		}
		return ExitCode.DONE;
	}

	@Command(name = "show", description = "Show one import: its files, sums and notices.")
	int show(@Parameters(paramLabel = "RUN", description = "Its number, see parley runs list.") long number) {
		try (Archive archive = open()) {
			LedgerQuery ledger = LedgerQuery.of(archive);
			RunLine run = ledger.findRun(number)
				.orElseThrow(
						() -> new UserError("there is no run " + number, "parley runs list shows which there are."));
			show(run, ledger);
		}
		return ExitCode.DONE;
	}

	@Command(name = "resume", description = "Go on with an import that was stopped, failed or was killed.")
	int resume(@Parameters(paramLabel = "RUN", arity = "0..1",
			description = "Its number. Default: the latest that did not come to its end.") @Nullable Long number) {
		long run = (number != null) ? number : unfinished();
		this.context.out().println("Going on with run " + run + ".");
		return new ImportConsole(this.context).resume(run);
	}

	private long unfinished() {
		try (Archive archive = open()) {
			return LedgerQuery.of(archive)
				.findUnfinished()
				.orElseThrow(() -> new UserError("every run came to its end", "There is nothing to resume."));
		}
	}

	@Command(name = "recover",
			description = "Mark runs whose process is gone as failed. parley runs resume does so by itself.")
	int recover() {
		List<Long> gone = new Imports(this.context.home(), this.context.settings(), this.context.clock(),
				ImportProgress.SILENT)
			.recover();
		this.context.out()
			.println(gone.isEmpty() ? "No run lost its process."
					: "Marked as failed: " + gone + ". Go on with: parley runs resume RUN");
		return ExitCode.DONE;
	}

	private void show(RunLine run, LedgerQuery ledger) {
		this.context.out()
			.println("Run " + run.run() + " of " + run.source() + ": " + run.status() + ", started " + run.started());
		if (run.message() != null) {
			this.context.out().println(run.message());
		}
		try (RowWriter rows = Format.TABLE.open(this.context.out(),
				List.of("file", "as", "status", "read", "new", "revised", "unchanged", "duplicate", "rejected"))) {
			ledger.listFiles(run.run())
				.forEach((file) -> rows.add(Arrays.asList(file.path(), file.layout(), file.status(), file.read(),
						file.added(), file.revised(), file.unchanged(), file.duplicate(), file.rejected())));
			rows.add(Arrays.asList("total", null, null, run.read(), run.added(), run.revised(), run.unchanged(),
					run.duplicate(), run.rejected()));
		}
		ledger.listNotices(run.run())
			.forEach((notice) -> this.context.out()
				.println(notice.severity() + " " + notice.code() + " × " + notice.times() + ", for example: "
						+ notice.example()));
		if (run.rejected() > 0) {
			this.context.out().println("Refused rows: parley rejects list --run " + run.run());
		}
	}

	private static List<@Nullable Object> cells(RunLine run) {
		return Arrays.asList(run.run(), run.status(), run.started().truncatedTo(ChronoUnit.SECONDS), seconds(run),
				run.files(), run.read(), run.added(), run.revised(), run.unchanged(), run.duplicate(), run.rejected(),
				run.source());
	}

	private static @Nullable Object seconds(RunLine run) {
		Instant ended = run.ended();
		return (ended != null) ? Duration.between(run.started(), ended).toMillis() / 1000.0 : null;
	}

}
