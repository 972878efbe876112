package org.parley.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.intake.ImportResult.State;
import org.parley.intake.ledger.Counts;
import org.parley.testing.Cases;

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

	@Test
	void aKilledImportGoesOnWhereItWasAndEndsInTheSameArchive() throws Exception {
		for (int twice = 0; twice < Cases.of(1, 10); twice++) {
			killTwice(bench("twice-" + twice), 2 + twice % 2);
		}
		for (int stop = 0; stop < Cases.of(1, 10); stop++) {
			stop(bench("stopped-" + stop), 300 * stop);
		}
		killAtRandom(Cases.of(1, 200));
	}

	/** Once before a commit, and once more before the first commit afterwards. */
	private void killTwice(ImportBench bench, int commit) throws Exception {
		assertThat(start(bench, commit).waitFor()).as(this::log).isEqualTo(137);
		assertThat(start(bench, 1).waitFor()).as(this::log).isEqualTo(137);
		ImportResult result = bench.imports(ImportProgress.SILENT).resume(null);
		assertThat(result.state()).as(result.failures().toString()).isEqualTo(State.COMPLETED);
		check(bench);
	}

	/** SIGTERM, as by a service manager (F4). */
	private void stop(ImportBench bench, int afterMillis) throws Exception {
		Process process = launch("org.parley.Parley", "import", this.drop.path().toString(), "--home",
				bench.home().root().toString());
		while (process.isAlive() && !Files.exists(bench.home().log())) {
			Thread.sleep(5);
		}
		Thread.sleep(afterMillis);
		process.destroy();
		if (process.waitFor() == 1) {
			assertThat(log()).contains("was stopped. What is stored stays. Go on with: parley runs resume 1")
				.doesNotContain("There are no files");
		}
		else {
			assertThat(process.exitValue()).as("done, but for two rows: " + log()).isEqualTo(3);
		}
		ImportResult result = bench.imports(ImportProgress.SILENT).goOn(List.of(this.drop.path()));
		assertThat(result.state()).isEqualTo(State.COMPLETED);
		check(bench);
	}

	/** Again and again, with a new archive whenever one is full. */
	private void killAtRandom(int kills) throws Exception {
		Random random = new Random(7);
		ImportBench bench = bench("random-0");
		for (int kill = 1; kill <= kills; kill++) {
			Process process = start(bench, 0);
			while (process.isAlive() && log().isEmpty()) {
				Thread.sleep(5);
			}
			if (process.waitFor(random.nextInt(900), TimeUnit.MILLISECONDS)) {
				assertThat(process.exitValue()).as(this::log).isZero();
				check(bench);
				bench = bench("random-" + kill);
			}
			process.destroyForcibly().waitFor();
		}
		assertThat(bench.imports(ImportProgress.SILENT).goOn(List.of(this.drop.path())).state())
			.isEqualTo(State.COMPLETED);
		check(bench);
	}

	/** What the last child said; read when an assertion fails. */
	private String log() {
		try {
			return Files.readString(this.folder.resolve("child.log"));
		}
		catch (IOException ex) {
			return "";
		}
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
		return launch(KilledImport.class.getName(), bench.home().root().toString(), this.drop.path().toString(),
				String.valueOf(commit));
	}

	private Process launch(String... arguments) throws IOException {
		Files.writeString(this.folder.resolve("child.log"), "");
		List<String> command = new ArrayList<>(
				List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx512m",
						"-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Dh2.bindAddress=127.0.0.1", "-cp",
						System.getProperty("java.class.path")));
		command.addAll(List.of(arguments));
		return new ProcessBuilder(command).redirectErrorStream(true)
			.redirectOutput(this.folder.resolve("child.log").toFile())
			.start();
	}

}
