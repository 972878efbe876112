package org.parley.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code parley import}: files and folders into the archive. */
@Command(name = "import",
		description = "Import files and folders: articles, rows of facts, actors, places, publishers "
				+ "and dossiers, each recognised by its content. The same file twice changes nothing.",
		exitCodeListHeading = "%nExit codes:%n",
		exitCodeList = { "0:all was imported", "1:failed or stopped; it can be resumed", "2:a mistake in the command",
				"3:done, but rows or files were refused" },
		footerHeading = "%nExamples:%n", footer = { "  parley import input/                  everything in a folder",
				"  parley import --dry-run new.csv       what would become of a file", "" })
final class ImportCommand implements Callable<Integer> {

	private final CommandContext context;

	@Parameters(arity = "1..*", paramLabel = "PATH", description = "Files and folders.")
	private List<Path> paths = List.of();

	@Option(names = "--dry-run", description = "Read and check everything, and write nothing.")
	private boolean dryRun;

	@Option(names = "--dataset", paramLabel = "NAME[@RELEASE]",
			description = "What published dataset the files are, where that does not show: ucdp-ged@25.1.")
	private @Nullable String dataset;

	@Option(names = "--accept", paramLabel = "WHAT",
			description = "renumbering: take a release of a dataset in which many rows bear other numbers than in the "
					+ "archive. Without it such a file is held.")
	private List<Accepted> accepted = List.of();

	/** What an admin may consent to. */
	enum Accepted {

		RENUMBERING

	}

	ImportCommand(CommandContext context) {
		this.context = context;
	}

	@Override
	public Integer call() {
		List<Path> existing = ImportSession.check(this.paths);
		return new ImportSession(this.context).run((imports) -> {
			if (this.accepted.contains(Accepted.RENUMBERING)) {
				imports.acceptRenumbering();
			}
			return this.dryRun ? imports.rehearse(existing, this.dataset) : imports.run(existing, false, this.dataset);
		}, this.dryRun);
	}

}
