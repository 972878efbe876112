package org.parley.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;

import org.parley.archive.transfer.BackupContent;
import org.parley.archive.transfer.Restore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code parley restore}: an archive out of a backup. */
@Command(name = "restore",
		description = "Make the archive of a backup again, in a home whose archive holds nothing yet.",
		footerHeading = "%nExamples:%n",
		footer = { "  parley restore parley-2025-11-03.zip --home /srv/parley",
				"  parley restore parley-2025-11-03.zip --dry-run    whether it is whole, and could be restored", "",
				"Where the archive is kept says the parley.yml of the home: put it there first. What is",
				"truncated or altered is noticed before anything is changed. Deliveries that were open",
				"in the backup may have been sent since: they are \"unknown\", see parley deliveries list. What was",
				"issued and sent after the backup is not in it: nothing is imported, issued or sent by itself until",
				"parley schedule resume --all, or parley schedule resume NAME for one.", "" })
final class RestoreCommand implements Callable<Integer> {

	private final CommandContext context;

	@Parameters(paramLabel = "FILE", description = "What parley backup has written.")
	private Path file = Path.of("");

	@Option(names = "--dry-run", description = "Only look at the backup and at the home; change nothing.")
	private boolean dryRun;

	RestoreCommand(CommandContext context) {
		this.context = context;
	}

	@Override
	public Integer call() {
		Restore restore = new Restore(this.context.home(), this.context.settings());
		BackupContent content = this.dryRun ? restore.check(this.file) : restore.restore(this.file);
		this.context.out()
			.println((this.dryRun ? "Whole, and can be restored into " : "Restored into ") + this.context.home().root()
					+ ": the archive as it was on " + content.madeOn() + " at " + content.madeAt() + ", "
					+ BackupCommand.words(content));
		if (!this.dryRun) {
			this.context.out()
				.println("Its schedules are paused: what was issued and sent since then would be issued and sent once "
						+ "more. When that may happen: parley schedule resume --all; one of them: parley schedule list, "
						+ "parley schedule resume NAME");
		}
		return ExitCode.DONE;
	}

}
