package org.parley.schedule;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;
import org.parley.archive.Archive;
import org.parley.archive.Home;
import org.parley.archive.Journal;
import org.parley.archive.Settings;
import org.parley.briefing.Issue;
import org.parley.intake.ImportProgress;
import org.parley.intake.ImportResult;
import org.parley.intake.Imports;
import org.parley.intake.ledger.Counts;
import org.parley.intake.ledger.ImportLock;
import org.parley.intake.ledger.ImportReport;

/** Does what is due, and can be stopped at any time from another thread. */
final class Worker {

	private final Archive archive;

	private final Home home;

	private final Settings settings;

	private final Clock clock;

	private final Journal journal;

	private final Consumer<String> told;

	/** Made when the first briefing is due, as its templates take time to load. */
	private @Nullable DueBriefings briefings;

	private boolean stopped;

	private @Nullable Imports importing;

	Worker(Archive archive, Home home, Settings settings, Clock clock, Journal journal, Consumer<String> told) {
		this.archive = archive;
		this.home = home;
		this.settings = settings;
		this.clock = clock;
		this.journal = journal;
		this.told = told;
	}

	/** Ends the work at hand at the next place where it can go on later. */
	synchronized void stop() {
		this.stopped = true;
		if (this.importing != null) {
			this.importing.stop();
		}
	}

	synchronized boolean isStopped() {
		return this.stopped;
	}

	/** Whether somebody imports now, here or by hand. */
	boolean isImporting() {
		return ImportLock.isHeld(this.home, this.archive);
	}

	Outcome work(Schedule.Task task, DueRun run) {
		return switch (task) {
			case Schedule.Brief brief -> brief(brief, run);
			case Schedule.Import drop -> drop(drop, run);
		};
	}

	private Outcome brief(Schedule.Brief brief, DueRun run) {
		List<String> issued = new ArrayList<>();
		int[] empty = new int[1];
		try {
			briefings().issue(brief.dossier(), run.due().minus(brief.grace()), (issue) -> {
				if (issue.state() == Issue.State.EMPTY) {
					empty[0]++;
				}
				else {
					issued.add("No. " + issue.number() + " " + issue.period());
					this.told.accept(brief.dossier() + ": " + issue.line(this.home.root()));
				}
				if (isStopped()) {
					throw new Stopped();
				}
			});
		}
		catch (Stopped ex) {
			return Outcome.stopped("stopped after " + words(issued, empty[0]));
		}
		return Outcome.done(words(issued, empty[0]));
	}

	private DueBriefings briefings() {
		if (this.briefings == null) {
			this.briefings = new DueBriefings(this.archive, this.home, this.settings, this.clock);
		}
		return this.briefings;
	}

	private static String words(List<String> issued, int empty) {
		String what = issued.isEmpty() ? "no briefing" : String.join(", ", issued);
		return what + ((empty > 0) ? "; " + empty + " empty periods" : "");
	}

	private Outcome drop(Schedule.Import drop, DueRun run) {
		Imports imports = new Imports(this.home, this.settings, this.clock, ImportProgress.SILENT);
		begin(imports);
		try {
			List<Path> paths = List.of(drop.folder());
			// Tried before: what that attempt left unfinished is gone on with.
			return outcome((run.attempts() > 0) ? imports.goOn(paths) : imports.run(paths, false));
		}
		finally {
			begin(null);
		}
	}

	private synchronized void begin(@Nullable Imports imports) {
		this.importing = imports;
		if (imports != null && this.stopped) {
			imports.stop();
		}
	}

	private Outcome outcome(ImportResult result) {
		ImportReport report = result.report();
		Counts rows = report.totals();
		String words = "import %d: %d files, %d rows read, %d new, %d revised, %d rejected".formatted(
				report.run().number(), report.files().size(), rows.read(), rows.added(), rows.revised(),
				rows.rejected());
		return switch (result.state()) {
			case COMPLETED -> Outcome.done(words);
			case STOPPED -> Outcome.stopped(words + "; stopped, and gone on with by whoever is next");
			case FAILED -> {
				result.failures()
					.forEach((failure) -> this.journal.failure("import " + report.run().number(), failure));
				yield Outcome.failed(words + "; " + report.run().message());
			}
		};
	}

	/** Leaves the loop over what is due. */
	private static final class Stopped extends RuntimeException {

	}

}
