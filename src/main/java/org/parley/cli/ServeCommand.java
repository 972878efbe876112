package org.parley.cli;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.parley.archive.Archive;
import org.parley.archive.Home;
import org.parley.archive.Settings;
import org.parley.archive.UserError;
import org.parley.schedule.Health;
import org.parley.schedule.ScheduleDesk;
import org.parley.schedule.Steward;
import org.parley.support.ProcessName;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code parley serve}: the whole work, by itself, until it is stopped. */
@Command(name = "serve",
		description = "Import, issue and deliver on schedule, until SIGTERM or Ctrl-C. Several can serve one archive on "
				+ "PostgreSQL.",
		footerHeading = "%nExamples:%n",
		footer = { "  parley serve                     as the schedules in parley.yml say",
				"  parley schedule list             what is due when", "  parley serve --home /srv/parley  elsewhere",
				"", "The first SIGTERM ends the work at hand where it can go on later, the second at once.", "" })
final class ServeCommand implements Callable<Integer> {

	private static final Duration PAUSE = Duration.ofSeconds(2);

	private static final Duration PAUSE_AFTER_FAILURE = Duration.ofSeconds(10);

	private final CommandContext context;

	@Option(names = "--node", paramLabel = "NAME", description = "What this process calls itself in the ledger. "
			+ "Default: host, process id and a number by chance.")
	private String node = "";

	private final CountDownLatch stopped = new CountDownLatch(1);

	ServeCommand(CommandContext context) {
		this.context = context;
	}

	@Override
	public Integer call() throws InterruptedException {
		System.setProperty("java.awt.headless", "true");
		String name = this.node.isBlank() ? ProcessName.unique() : this.node + ":" + ProcessName.unique();
		Home home = this.context.home();
		Settings settings = this.context.settings();
		try (Archive archive = Archive.open(home, settings)) {
			Steward steward = new Steward(
					new Steward.Surroundings(archive, home, settings, this.context.clock(), this.context.journal()),
					name, this::tell);
			steward.check();
			int port = settings.serve().port();
			try (Health _ = (port != 0) ? Health.open(port, steward) : null; StopRequest _ = StopRequest.to(() -> {
				steward.stop();
				this.stopped.countDown();
			})) {
				tell("serving " + home.root() + " as " + name + ", " + archive.kind());
				new ScheduleDesk(archive, home, settings, this.context.clock()).paused()
					.forEach((paused) -> tell(ScheduleDesk.pauseLine(paused)));
				Duration pause = Duration.ZERO;
				while (!this.stopped.await(pause.toMillis(), TimeUnit.MILLISECONDS)) {
					pause = turn(steward) ? PAUSE : PAUSE_AFTER_FAILURE;
				}
			}
			tell("stopped. Whatever was not finished is gone on with by the next parley serve, or: parley runs resume");
		}
		return ExitCode.DONE;
	}

	/** A server that is away for a while is no reason to end. */
	private boolean turn(Steward steward) {
		try {
			steward.turn();
			return true;
		}
		catch (UserError ex) {
			tell(ex.getMessage() + ". " + ex.hint());
		}
		catch (RuntimeException ex) {
			this.context.journal().failure("serve", ex);
			tell("failed, and tries again: " + ex.getMessage());
		}
		return false;
	}

	private void tell(String line) {
		this.context.journal().line("serve", line);
		this.context.out().println(this.context.clock().instant() + " " + line.replaceAll("\\s*\\R\\s*", " "));
		this.context.out().flush();
	}

}
