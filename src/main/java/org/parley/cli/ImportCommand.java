package org.parley.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

import org.parley.archive.UserError;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code parley import}: brings files into the archive. */
@Command(name = "import",
		description = "Import files and folders: articles, reference lists and facts, recognised by their content. "
				+ "What is known already is left alone; a bad row costs only itself.",
		footerHeading = "%nExamples:%n",
		footer = { "  parley import drop/ --dry-run      what would happen; nothing is written",
				"  parley import drop/                import it", "  parley import talks.csv s34.md     single files",
				"", "Exit code 3 says that rows or files were refused; parley rejects shows them.", "" })
final class ImportCommand implements Callable<Integer> {

	private final CommandContext context;

	@Parameters(arity = "1..*", paramLabel = "PATH", description = "Files and folders.")
	private List<Path> paths = List.of();

	@Option(names = "--dry-run", description = "Read, check and count, and write nothing.")
	private boolean dryRun;

	ImportCommand(CommandContext context) {
		this.context = context;
	}

	@Override
	public Integer call() {
		List<Path> absolute = existing(this.paths);
		ImportConsole console = new ImportConsole(this.context);
		return this.dryRun ? console.rehearse(absolute) : console.run(absolute, false);
	}

	static List<Path> existing(List<Path> paths) {
		for (Path path : paths) {
			if (!Files.exists(path)) {
				throw new UserError("there is no file or folder " + path,
						"Check the path; it is read from " + Path.of("").toAbsolutePath() + ".");
			}
		}
		return paths.stream().map((path) -> path.toAbsolutePath().normalize()).toList();
	}

}
