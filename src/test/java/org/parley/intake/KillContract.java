package org.parley.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.intake.ImportResult.State;
import org.parley.intake.ledger.Counts;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Kills real imports with SIGKILL or its like, resumes them, and holds the archive
 * against an undisturbed one. {@code -Dparley.kills=200} makes a long run of it.
 */
abstract class KillContract {

	private static final int ROWS = 3000;

	private static final Counts ALL = new Counts(ROWS + 20, ROWS + 16, 0, 0, 2, 2);

	@TempDir
	private Path folder;

	abstract boolean onPostgres();

	@Test
	void aKilledImportGoesOnWhereItWasAndEndsInTheSameArchive() throws Exception {
		DropFolder drop = new DropFolder(this.folder.resolve("drop")).references().articles().manyFacts(ROWS);
		ImportBench undisturbed = new ImportBench(this.folder.resolve("undisturbed"), onPostgres());
		assertThat(undisturbed.run(drop.path()).report().totals()).isEqualTo(ALL);
		List<String> content = undisturbed.content();
		ImportBench twice = bench("twice");
		assertThat(start(twice, drop.path().toString(), 3).waitFor()).as(this::log).isEqualTo(137);
		assertThat(start(twice, "-", 1).waitFor()).as(this::log).isEqualTo(137);
		check(twice, content);
		Random random = new Random(7);
		for (int kill = 0; kill < Integer.getInteger("parley.kills", 1); kill++) {
			ImportBench bench = bench("random-" + kill);
			Process process = start(bench, drop.path().toString(), 0);
			if (!process.waitFor(1500 + random.nextInt(6000), TimeUnit.MILLISECONDS)) {
				process.destroyForcibly().waitFor();
			}
			if (bench.query("select 1 from ops.batch_job_instance").isEmpty()) {
				bench.run(drop.path());
			}
			else if (!bench.query("select 1 from ops.import_run where status <> 'completed'").isEmpty()) {
				resume(bench);
			}
			assertThat(bench.content()).isEqualTo(content);
		}
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

	private static void check(ImportBench bench, List<String> content) {
		assertThat(resume(bench).report().totals()).isEqualTo(ALL);
		assertThat(bench.content()).isEqualTo(content);
		assertThat(bench.query("select count(*) from ops.reject")).containsExactly("2");
		assertThat(bench.query("select status from ops.import_run")).containsExactly("completed");
	}

	private static ImportResult resume(ImportBench bench) {
		ImportResult result = bench.imports(ImportProgress.SILENT).resume(null);
		assertThat(result.state()).as(result.failures().toString()).isEqualTo(State.COMPLETED);
		return result;
	}

	private Process start(ImportBench bench, String drop, int commit) throws IOException {
		List<String> command = new ArrayList<>(List.of(
				Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx512m",
				"-XX:TieredStopAtLevel=1", "-Dh2.bindAddress=127.0.0.1", "-cp", System.getProperty("java.class.path"),
				KilledImport.class.getName(), bench.home().root().toString(), drop, String.valueOf(commit)));
		return new ProcessBuilder(command).redirectErrorStream(true)
			.redirectOutput(this.folder.resolve("child.log").toFile())
			.start();
	}

}
