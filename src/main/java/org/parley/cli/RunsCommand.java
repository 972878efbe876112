package org.parley.cli;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.parley.archive.Archive;
import org.parley.archive.UserError;
import org.parley.intake.ledger.ImportLock;
import org.parley.intake.ledger.Interrupted;
import org.parley.intake.ledger.LedgerQuery;
import org.parley.intake.ledger.LedgerQuery.RunLine;
import org.parley.intake.ledger.LedgerQuery.StepLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code parley runs}: what was imported when, and what became of it. */
@Command(name = "runs", description = "See what was imported when, and go on with what was interrupted.",
		footerHeading = "%nExamples:%n",
		footer = { "  parley runs list           the latest imports",
				"  parley runs show 3         one of them, file by file",
				"  parley runs resume         go on with the latest that did not come to its end", "" })
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
		boolean alive;
		try (Archive archive = open()) {
			runs = LedgerQuery.of(archive).listRuns(limit);
			alive = ImportLock.isHeld(this.context.home(), archive);
		}
		if (runs.isEmpty() && format.format() == Format.TABLE) {
			this.context.out().println("Nothing has been imported yet. Try: parley import PATH");
			return ExitCode.DONE;
		}
		try (RowWriter rows = format.format().open(this.context.out(), COLUMNS)) {
			runs.forEach((run) -> rows.add(cells(run, alive)));
		}
		return ExitCode.DONE;
	}

	@Command(name = "resume",
			description = "Go on with an import that failed, was stopped or was killed, where it stopped.")
	int resume(@Parameters(paramLabel = "RUN", arity = "0..1",
			description = "Its number. Default: the latest that did not come to its end.") @Nullable Long number) {
		return new ImportSession(this.context).run((imports) -> imports.resume(number), false);
	}

	@Command(name = "recover",
			description = "Mark imports whose process was killed as failed. parley runs resume does this by itself.")
	int recover(@Parameters(paramLabel = "RUN", arity = "0..1",
			description = "Only this one. Default: all.") @Nullable Long number) {
		List<Long> recovered;
		try (Archive archive = open()) {
			recovered = Interrupted.recover(this.context.home(), archive, this.context.clock(), number);
		}
		if (recovered.isEmpty()) {
			this.context.out().println("No import was interrupted.");
		}
		recovered.forEach((run) -> this.context.out()
			.println("Run " + run + " was interrupted. Go on with: parley runs resume " + run));
		return ExitCode.DONE;
	}

	@Command(name = "show", description = "Show one import: its files, sums and notices.")
	int show(@Parameters(paramLabel = "RUN", description = "Its number, see parley runs list.") long number) {
		try (Archive archive = open()) {
			LedgerQuery ledger = LedgerQuery.of(archive);
			boolean alive = ImportLock.isHeld(this.context.home(), archive);
			RunLine run = ledger.findRun(number)
				.orElseThrow(
						() -> new UserError("there is no run " + number, "parley runs list shows which there are."));
			show(run, ledger, alive);
		}
		return ExitCode.DONE;
	}

	private void show(RunLine run, LedgerQuery ledger, boolean alive) {
		this.context.out()
			.println("Run " + run.run() + " of " + run.source() + ": " + status(run, alive) + ", started "
					+ run.started());
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
		showPace(run, ledger.listSteps(run.run()));
		ledger.listNotices(run.run())
			.forEach((notice) -> this.context.out()
				.println(notice.severity() + " " + notice.code() + " × " + notice.times() + ", for example: "
						+ notice.example()));
		if (run.rejected() > 0) {
			this.context.out().println("Refused rows: parley rejects list --run " + run.run());
		}
		if (!run.status().equals("completed") && !(alive && run.status().equals("running"))) {
			this.context.out().println("Go on with: parley runs resume " + run.run());
		}
	}

	/** How long it took, and where the time went. */
	private void showPace(RunLine run, List<StepLine> steps) {
		Instant ended = run.ended();
		if (ended != null) {
			double seconds = Math.max(0.001, Duration.between(run.started(), ended).toMillis() / 1000.0);
			this.context.out()
				.printf(Locale.ROOT, "%,d rows in %.1f s, %,.0f rows a second%n", run.read(), seconds,
						run.read() / seconds);
		}
		try (RowWriter rows = Format.TABLE.open(this.context.out(),
				List.of("attempt", "step", "status", "seconds", "commits"))) {
			steps.forEach((step) -> rows.add(Arrays.asList(step.attempt(), step.step(), step.status(),
					(step.started() != null && step.ended() != null)
							? Duration.between(step.started(), step.ended()).toMillis() / 1000.0 : null,
					step.commits())));
		}
	}

	private static List<@Nullable Object> cells(RunLine run, boolean alive) {
		return Arrays.asList(run.run(), status(run, alive), run.started().truncatedTo(ChronoUnit.SECONDS), seconds(run),
				run.files(), run.read(), run.added(), run.revised(), run.unchanged(), run.duplicate(), run.rejected(),
				run.source());
	}

	/** A run that nobody works on any more was interrupted. */
	private static String status(RunLine run, boolean alive) {
		return (run.status().equals("running") && !alive) ? "interrupted" : run.status();
	}

	private static @Nullable Object seconds(RunLine run) {
		Instant ended = run.ended();
		return (ended != null) ? Duration.between(run.started(), ended).toMillis() / 1000.0 : null;
	}

}
