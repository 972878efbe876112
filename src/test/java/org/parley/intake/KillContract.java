package org.parley.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.intake.ImportResult.State;
import org.parley.intake.ledger.Counts;
import org.parley.testing.Cases;
import org.parley.testing.ChildJava;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Kills processes that import with SIGKILL or its like, goes on, and holds the archive
 * against an undisturbed one (F1, F2). {@link FaultContract} dies at every other place,
 * within one process.
 */
abstract class KillContract {

	private static final int ROWS = 1200;

	private static final Counts ALL = new Counts(ROWS + 20, ROWS + 16, 0, 0, 2, 2);

	@TempDir
	private Path folder;

	private DropFolder drop;

	private List<String> content;

	abstract boolean onPostgres();

	@BeforeEach
	void importUndisturbed() {
		this.drop = new DropFolder(this.folder.resolve("drop")).references().articles().manyFacts(ROWS);
		ImportBench undisturbed = bench("undisturbed");
		assertThat(undisturbed.run(this.drop.path()).report().totals()).isEqualTo(ALL);
		this.content = undisturbed.content();
	}

	/** Two archives at a time, as each mostly waits for a process to start. */
	@Test
	void aKilledImportGoesOnWhereItWasAndEndsInTheSameArchive() throws Exception {
		int kills = Cases.of(3, 200);
		try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
			List<Future<?>> both = List.of(threads.submit(() -> {
				for (int twice = 0; twice < Cases.of(1, 10); twice++) {
					killTwice(bench("twice-" + twice), 2 + twice % 2);
				}
				return killAtRandom("one", kills / 2);
			}), threads.submit(() -> {
				for (int stop = 0; stop < Cases.of(1, 10); stop++) {
					stop(bench("stopped-" + stop), 300 * stop);
				}
				return killAtRandom("other", kills - kills / 2);
			}));
			for (Future<?> each : both) {
				each.get();
			}
		}
	}

	/** Once before a commit, and once more before the first commit afterwards. */
	private void killTwice(ImportBench bench, int commit) throws Exception {
		assertThat(start(bench, commit).waitFor()).as(() -> log(bench)).isEqualTo(137);
		// as if a kill had come between the end of a step's transaction and the note of
		// it
		bench.change("""
				update ops.batch_step_execution set status = 'STARTED', exit_code = 'EXECUTING', end_time = null
				where step_name = 'discover'""");
		assertThat(start(bench, 1).waitFor()).as(() -> log(bench)).isEqualTo(137);
		ImportResult result = bench.imports(ImportProgress.SILENT).resume(null);
		assertThat(result.state()).as(result.failures().toString()).isEqualTo(State.COMPLETED);
		check(bench);
	}

	/** SIGTERM, as by a service manager (F4). */
	private void stop(ImportBench bench, int afterMillis) throws Exception {
		Process process = launch(bench, "org.parley.Parley", "import", this.drop.path().toString(), "--home",
				bench.home().root().toString());
		while (process.isAlive() && !Files.exists(bench.home().log())) {
			Thread.sleep(5);
		}
		Thread.sleep(afterMillis);
		process.destroy();
		if (process.waitFor() == 1) {
			assertThat(log(bench)).contains("was stopped. What is stored stays. Go on with: parley runs resume 1")
				.doesNotContain("There are no files");
		}
		else {
			assertThat(process.exitValue()).as("done, but for two rows: " + log(bench)).isEqualTo(3);
		}
		ImportResult result = bench.imports(ImportProgress.SILENT).goOn(List.of(this.drop.path()));
		assertThat(result.state()).isEqualTo(State.COMPLETED);
		check(bench);
	}

	/** The same import again and again; another archive whenever one is full. */
	private @Nullable Void killAtRandom(String name, int kills) throws Exception {
		Random random = new Random(name.hashCode());
		ImportBench bench = bench(name + "-0");
		int killed = 0;
		for (int tried = 1; killed < kills; tried++) {
			Process process = start(bench, 0);
			while (process.isAlive() && log(bench).isEmpty()) {
				Thread.sleep(5);
			}
			if (process.waitFor(random.nextInt(900), TimeUnit.MILLISECONDS)) {
				assertThat(process.exitValue()).as(log(bench)).isZero();
				check(bench);
				bench = bench(name + "-" + tried);
			}
			else {
				assertThat(process.destroyForcibly().waitFor()).isEqualTo(137);
				killed++;
			}
		}
		assertThat(bench.imports(ImportProgress.SILENT).goOn(List.of(this.drop.path())).state())
			.isEqualTo(State.COMPLETED);
		check(bench);
		return null;
	}

	/** What the last child said. */
	private static String log(ImportBench bench) {
		try {
			return Files.readString(logOf(bench));
		}
		catch (IOException ex) {
			return "";
		}
	}

	private static Path logOf(ImportBench bench) {
		return bench.home().root().resolveSibling(bench.home().root().getFileName() + ".log");
	}

	private ImportBench bench(String name) {
		return new ImportBench(this.folder.resolve(name), onPostgres());
	}

	private void check(ImportBench bench) {
		assertThat(bench.content()).isEqualTo(this.content);
		assertThat(bench.query("select count(*) from ops.reject")).containsExactly("2");
		assertThat(bench.query("""
				select sum(f.rows_read), sum(f.rows_new), sum(f.rows_duplicate), sum(f.rows_rejected)
				from ops.import_file f join ops.import_run r on r.id = f.import_run_id where r.status = 'completed'"""))
			.containsExactly(ALL.read() + " " + ALL.added() + " " + ALL.duplicate() + " " + ALL.rejected());
	}

	private Process start(ImportBench bench, int commit) throws IOException {
		return launch(bench, KilledImport.class.getName(), bench.home().root().toString(), this.drop.path().toString(),
				String.valueOf(commit));
	}

	private static Process launch(ImportBench bench, String... arguments) throws IOException {
		Files.writeString(logOf(bench), "");
		return new ProcessBuilder(ChildJava.command(arguments)).redirectErrorStream(true)
			.redirectOutput(logOf(bench).toFile())
			.start();
	}

}
