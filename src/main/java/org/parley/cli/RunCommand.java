package org.parley.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

import org.parley.archive.Archive;
import org.parley.archive.Home;
import org.parley.archive.Settings;
import org.parley.briefing.Issue;
import org.parley.briefing.Retention;
import org.parley.delivery.Delivery;
import org.parley.delivery.Outbox;
import org.parley.schedule.DueBriefings;
import org.parley.schedule.ScheduleDesk;
import org.parley.support.ProcessName;
import picocli.CommandLine.Command;

/** {@code parley run}: one turn of the whole work. */
@Command(name = "run",
		description = "Import what is new in the folder input, then issue every briefing that is due into the folder out "
				+ "and deliver it to whoever is to get it.",
		footerHeading = "%nExamples:%n",
		footer = { "  parley run                       in the home this program finds",
				"  parley run --home /srv/parley    elsewhere", "",
				"Run again, it says that nothing is new. What parley schedule pause or parley restore has paused is left",
				"alone.", "" })
final class RunCommand implements Callable<Integer> {

	private final CommandContext context;

	RunCommand(CommandContext context) {
		this.context = context;
	}

	@Override
	public Integer call() {
		Home home = this.context.home();
		Path input = home.input();
		int code = ExitCode.DONE;
		List<String> paused = paused(home);
		paused.forEach((name) -> this.context.out().println(ScheduleDesk.pauseLine(name)));
		if (isPaused(input, home, paused)) {
			this.context.out().println("Nothing is imported from " + input);
		}
		else if (Files.isDirectory(input)) {
			this.context.out().println("Importing " + input);
			this.context.out().flush();
			List<Path> drop = ImportSession.check(List.of(input));
			code = new ImportSession(this.context).run((imports) -> imports.run(drop, false), false);
		}
		else {
			this.context.out().println("No folder " + input + ": nothing to import.");
		}
		return (code == ExitCode.FAILED) ? code : Math.max(code, issue(home));
	}

	private List<String> paused(Home home) {
		Settings settings = this.context.settings();
		try (Archive archive = Archive.openBriefly(home, settings)) {
			return new ScheduleDesk(archive, home, settings, this.context.clock()).paused();
		}
	}

	private boolean isPaused(Path input, Home home, List<String> paused) {
		return this.context.settings()
			.dropsOf(home)
			.stream()
			.anyMatch((drop) -> drop.folder().equals(input) && paused.contains(drop.scheduleName()));
	}

	private int issue(Home home) {
		Settings settings = this.context.settings();
		try (Archive archive = Archive.open(home, settings)) {
			List<Issue> issues = new DueBriefings(archive, home, settings, this.context.clock()).issue(this::print);
			long empty = issues.stream().filter((issue) -> issue.state() == Issue.State.EMPTY).count();
			if (issues.size() == empty) {
				this.context.out().println("No briefing is due.");
			}
			if (empty > 0) {
				this.context.out().println(empty + " closed periods had nothing to say and are recorded as empty.");
			}
			int code = deliver(new Outbox(archive, home, settings, this.context.clock(), ProcessName.unique()));
			new Retention(archive, home, settings, this.context.clock()).apply((line) -> {
				this.context.out().println(line);
				this.context.journal().line("retention", line);
			});
			return code;
		}
	}

	private int deliver(Outbox outbox) {
		outbox.address();
		outbox.drain((delivery) -> {
			this.context.out().println(delivery.line());
			this.context.journal().line("delivery", delivery.line());
			this.context.out().flush();
		});
		List<Delivery> open = outbox.list(false);
		if (!open.isEmpty()) {
			this.context.err()
				.println("parley: " + open.size() + " deliveries are not done. See: parley deliveries list");
		}
		return open.isEmpty() ? ExitCode.DONE : ExitCode.INCOMPLETE;
	}

	private void print(Issue issue) {
		if (issue.state() != Issue.State.EMPTY) {
			this.context.out().println(issue.line(this.context.home().root()));
			this.context.out().flush();
		}
	}

}
