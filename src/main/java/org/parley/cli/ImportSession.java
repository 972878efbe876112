package org.parley.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;

import org.parley.archive.UserError;
import org.parley.intake.ImportResult;
import org.parley.intake.Imports;

/**
 * What all commands that import have in common: progress, an orderly stop, the summary.
 */
final class ImportSession {

	private final CommandContext context;

	ImportSession(CommandContext context) {
		this.context = context;
	}

	/** Imports and says what became of it; returns the exit code. */
	int run(Function<Imports, ImportResult> work, boolean rehearsal) {
		ImportResult result;
		this.context.journal();
		try (ProgressDisplay progress = new ProgressDisplay(this.context.err())) {
			Imports imports = new Imports(this.context.home(), this.context.settings(), this.context.clock(), progress);
			try (StopRequest _ = StopRequest.to(imports::stop)) {
				result = work.apply(imports);
			}
		}
		new ImportSummary(this.context.out(), rehearsal).print(result.report());
		this.context.out().flush();
		long run = result.report().run().number();
		return switch (result.state()) {
			case COMPLETED -> result.report().anyRejected() ? ExitCode.INCOMPLETE : ExitCode.DONE;
			case STOPPED -> tell(run, "was stopped. What is stored stays");
			case FAILED -> {
				result.failures().forEach((failure) -> this.context.journal().failure("import", failure));
				yield tell(run,
						"failed: " + result.report().run().message() + ". What is stored stays. Mend the cause");
			}
		};
	}

	private int tell(long run, String what) {
		this.context.err().println("parley: run " + run + " " + what + ". Go on with: parley runs resume " + run);
		return ExitCode.FAILED;
	}

	/** The paths as they are, absolute; each must exist. */
	static List<Path> check(List<Path> paths) {
		for (Path path : paths) {
			if (!Files.exists(path)) {
				throw new UserError(path + " does not exist", "Name files or folders to import.");
			}
		}
		return paths.stream().map((path) -> path.toAbsolutePath().normalize()).distinct().toList();
	}

}
