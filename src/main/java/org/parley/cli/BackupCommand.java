package org.parley.cli;

import java.nio.file.Path;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.Callable;

import org.parley.archive.Archive;
import org.parley.archive.transfer.Backup;
import org.parley.archive.transfer.BackupContent;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code parley backup}: the whole archive in one file. */
@Command(name = "backup",
		description = "Write the archive and its issued briefings into one file, as they are at this moment; others may "
				+ "go on working.",
		footerHeading = "%nExamples:%n",
		footer = { "  parley backup /srv/backup/parley-2025-11-03.zip", "  parley backup \"parley-$(date +%F).zip\"",
				"  parley restore FILE --dry-run    whether it is whole", "",
				"The file is a ZIP archive: each table as text, the briefings, a list of both with their hashes.",
				"It does not hold parley.yml, which has passwords and says where the archive is kept, nor",
				"the folder input. It can be restored on either database, by this Parley or a later one.", "" })
final class BackupCommand implements Callable<Integer> {

	private final CommandContext context;

	@Parameters(paramLabel = "FILE", description = "A file that does not exist yet.")
	private Path file = Path.of("");

	BackupCommand(CommandContext context) {
		this.context = context;
	}

	@Override
	public Integer call() {
		BackupContent content;
		try (Archive archive = Archive.open(this.context.home(), this.context.settings())) {
			content = new Backup(archive, this.context.home()).write(this.file,
					this.context.clock().instant().truncatedTo(ChronoUnit.SECONDS));
		}
		this.context.out().println("Wrote " + this.file + ": " + words(content));
		return ExitCode.DONE;
	}

	/** {@code 12,345 rows in 60 tables, 7 files, 2.1 MB}. */
	static String words(BackupContent content) {
		return "%,d rows in %d tables, %d files, %.1f MB".formatted(content.rows(), content.tables().size(),
				content.files(), content.bytes() / 1e6);
	}

}
