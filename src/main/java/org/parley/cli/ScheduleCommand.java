package org.parley.cli;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.parley.archive.Archive;
import org.parley.archive.Home;
import org.parley.archive.Settings;
import org.parley.archive.UserError;
import org.parley.schedule.DueRun;
import org.parley.schedule.ScheduleDesk;
import org.parley.schedule.Steward;
import org.parley.support.ProcessName;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code parley schedule}: what is due when, and why something was done or not. */
@Command(name = "schedule", description = "See what parley serve does when, what it did and why, and hold it up.",
		footerHeading = "%nExamples:%n",
		footer = { "  parley schedule list               every schedule, what it did last and when it is next",
				"  parley schedule next --most 20     the next due times",
				"  parley schedule why afg-pak        what was done about a dossier, by which process, what came of it",
				"  parley schedule run drop:input     do it now",
				"  parley schedule pause afg-pak      until parley schedule resume afg-pak",
				"  parley schedule resume --all       everything that is paused, as after parley restore", "" })
final class ScheduleCommand {

	private final CommandContext context;

	ScheduleCommand(CommandContext context) {
		this.context = context;
	}

	@Command(name = "list", description = "List the schedules.")
	int list(@Mixin FormatOption format) {
		List<ScheduleDesk.Line> lines = withDesk(ScheduleDesk::list);
		try (RowWriter rows = format.format()
			.open(this.context.out(), List.of("schedule", "when", "last_due", "state", "outcome", "next_due"))) {
			lines.forEach((line) -> rows.add(cells(line)));
		}
		return ExitCode.DONE;
	}

	private static List<@Nullable Object> cells(ScheduleDesk.Line line) {
		DueRun last = line.last();
		String state = (last != null) ? last.state().code() : "never";
		return Arrays.asList(line.name(), line.rhythm(), (last != null) ? last.due() : null,
				line.paused() ? "paused" : state, (last != null) ? last.outcome() : null,
				line.paused() ? null : line.next());
	}

	@Command(name = "next", description = "List the next due times.")
	int next(@Mixin FormatOption format,
			@Parameters(paramLabel = "SCHEDULE", arity = "0..1",
					description = "Only those of this one.") @Nullable String name,
			@Option(names = "--most", defaultValue = "10",
					description = "How many. Default: ${DEFAULT-VALUE}.") int most) {
		List<ScheduleDesk.Fire> fires = withDesk((desk) -> desk.next(name, most));
		try (RowWriter rows = format.format().open(this.context.out(), List.of("due", "schedule"))) {
			fires.forEach((fire) -> rows.add(List.of(fire.at(), fire.schedule())));
		}
		return ExitCode.DONE;
	}

	@Command(name = "why", description = "Say what was due, who did it, and what came of it; newest first.")
	int why(@Parameters(paramLabel = "SCHEDULE", description = "Its name, or that of a dossier.") String name,
			@Option(names = "--most", defaultValue = "5",
					description = "How many. Default: ${DEFAULT-VALUE}.") int most) {
		try (Archive archive = open()) {
			ScheduleDesk desk = desk(archive);
			ScheduleDesk.Line line = desk.get(name);
			this.context.out().println(line.name() + " is due " + line.rhythm() + "; next at " + line.next() + ".");
			if (line.paused()) {
				this.context.out().println(ScheduleDesk.pauseLine(line.name()));
			}
			List<DueRun.History> histories = desk.why(name, most);
			if (histories.isEmpty()) {
				this.context.out().println("It was never due while a parley serve was running.");
			}
			histories.forEach(this::print);
		}
		return ExitCode.DONE;
	}

	private void print(DueRun.History history) {
		DueRun run = history.run();
		String when = (run.state() == DueRun.State.DUE) ? ", not before " + run.next() : "";
		this.context.out()
			.println("Due run " + run.id() + " at " + run.due() + ": " + run.state().code() + when
					+ ((run.outcome() != null) ? ": " + run.outcome() : ""));
		history.attempts().forEach((attempt) -> {
			Instant ended = attempt.ended();
			this.context.out()
				.println("  " + attempt.number() + ". by " + attempt.node() + " from " + attempt.started()
						+ ((ended != null) ? " to " + ended + ": " + attempt.outcome() : ", no end on record"));
		});
	}

	@Command(name = "run", description = "Do it now, whatever its schedule says.")
	int run(@Parameters(paramLabel = "SCHEDULE", description = "Its name, or that of a dossier.") String name) {
		Home home = this.context.home();
		Settings settings = this.context.settings();
		try (Archive archive = Archive.open(home, settings)) {
			Steward steward = new Steward(
					new Steward.Surroundings(archive, home, settings, this.context.clock(), this.context.journal()),
					ProcessName.unique(), (line) -> {
						this.context.journal().line("schedule", line);
						this.context.out().println(line);
					});
			Optional<DueRun> run;
			try (StopRequest _ = StopRequest.to(steward::stop)) {
				run = steward.runNow(name);
			}
			return (run.isPresent() && run.get().state() == DueRun.State.DONE) ? ExitCode.DONE : ExitCode.INCOMPLETE;
		}
	}

	@Command(name = "pause", description = "Have parley serve and parley run leave it alone.")
	int pause(@Parameters(paramLabel = "SCHEDULE", description = "Its name, or that of a dossier.") String name) {
		boolean changed = withDesk((desk) -> desk.pause(name));
		this.context.out()
			.println(changed ? "Paused. Take it back with: parley schedule resume " + name : "It is paused already.");
		return ExitCode.DONE;
	}

	@Command(name = "resume", description = "Take a pause back; what was missed is caught up once.")
	int resume(
			@Parameters(paramLabel = "SCHEDULE", arity = "0..1",
					description = "Its name, or that of a dossier.") @Nullable String name,
			@Option(names = "--all", description = "All that are paused.") boolean all) {
		if (all == (name != null)) {
			throw new UserError("say which schedule to resume", "Name one, or write --all: parley schedule list.");
		}
		if (name == null) {
			List<String> resumed = withDesk(ScheduleDesk::resumeAll);
			this.context.out()
				.println(resumed.isEmpty() ? "None was paused." : "Resumed " + String.join(", ", resumed));
			return ExitCode.DONE;
		}
		boolean changed = withDesk((desk) -> desk.resume(name));
		this.context.out().println(changed ? "Resumed." : "It was not paused.");
		return ExitCode.DONE;
	}

	private <T> T withDesk(Function<ScheduleDesk, T> question) {
		try (Archive archive = open()) {
			return question.apply(desk(archive));
		}
	}

	private Archive open() {
		return Archive.openBriefly(this.context.home(), this.context.settings());
	}

	private ScheduleDesk desk(Archive archive) {
		return new ScheduleDesk(archive, this.context.home(), this.context.settings(), this.context.clock());
	}

}
