package org.parley.intake;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.testing.Cases;
import org.parley.testing.ChildJava;
import org.parley.testing.TestHome;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Real processes that have too little disk or memory, or no temporary folder (F8, F10).
 */
class ScarcityIntegrationTests {

	@TempDir
	private Path folder;

	@Test
	void aFullDiskFailsAnImportThatGoesOnOnceThereIsRoom() throws Exception {
		DropFolder drop = new DropFolder(this.folder.resolve("drop")).references().articles().manyFacts(3000);
		ImportBench undisturbed = new ImportBench(this.folder.resolve("undisturbed"), false);
		undisturbed.run(drop.path());
		for (int disk = 0; disk < Cases.of(1, 6); disk++) {
			ImportBench bench = new ImportBench(this.folder.resolve("full-" + disk), false);
			long blocks = Files.size(bench.home().data().resolve("parley.mv.db")) / 512 + 300 + 600L * disk;
			String said = run(List.of("sh", "-c", "ulimit -f " + blocks + "; exec \"$@\"", "sh"), 1, "import",
					drop.path().toString(), "--home", bench.home().root().toString());
			assertThat(said).as("which disk " + disk)
				.containsAnyOf("the database stopped working", "cannot be opened")
				.contains("See that its disk has room")
				.doesNotContain("an error inside");
			bench.imports(ImportProgress.SILENT).goOn(List.of(drop.path()));
			assertThat(bench.content()).isEqualTo(undisturbed.content());
		}
	}

	@Test
	void aLargeFileAndALongLineNeedLittleMemory() throws Exception {
		DropFolder drop = new DropFolder(this.folder.resolve("drop")).references().articles();
		ImportBench bench = new ImportBench(this.folder.resolve("home"), false);
		int lines = Cases.of(2, 20);
		try (Writer out = Files.newBufferedWriter(drop.path("facts.csv"))) {
			out.write(DropFolder.INCIDENT);
			char[] part = new char[1 << 20];
			Arrays.fill(part, 'x');
			for (int i = 0; i < 50 * lines; i++) {
				out.write((i % 50 == 0) ? "ok-" + i + ",Good,a1,,,,2025-10-09,,,,,\nlong-" + i + "," : "");
				out.write(part);
				out.write((i % 50 == 49) ? ",a1,,,,,,,,,\n" : "");
			}
		}
		String said = run(List.of(), 3, "import", drop.path().toString(), "--home", bench.home().root().toString());
		assertThat(said).contains("line_too_long");
		assertThat(bench.counts("facts.csv")).isEqualTo("%d %d 0 0 0 %d".formatted(2 * lines, lines, lines));
	}

	/**
	 * Fonts are unpacked there, and a library that cannot do so says so in its log only.
	 */
	@Test
	void withoutATemporaryFolderNoBriefingIsIssuedAndTheReasonIsTold() throws Exception {
		Path home = this.folder.resolve("home");
		TestHome sample = TestHome.withSampleOnH2(home);
		Path gone = this.folder.resolve("gone");
		String said = run("-Djava.io.tmpdir=" + gone, List.of(), 1, "brief", "afg-pak", "--period", "2025-W43",
				"--home", home.toString());
		assertThat(said).contains("parley: " + gone + ": the temporary folder takes no files (it is not there). ",
				"PARLEY_JAVA_OPTS=-Djava.io.tmpdir=FOLDER");
		assertThat(home.resolve("out")).doesNotExist();
		assertThat(sample.askOwner("select count(*) from ops.briefing")).containsExactly("0");
	}

	private String run(List<String> before, int code, String... arguments) throws IOException, InterruptedException {
		return run("-Xmx64m", before, code, arguments);
	}

	private String run(String flag, List<String> before, int code, String... arguments)
			throws IOException, InterruptedException {
		List<String> command = new ArrayList<>(before);
		command.addAll(ChildJava.command(flag, "org.parley.Parley"));
		command.addAll(List.of(arguments));
		Path log = this.folder.resolve("log");
		Process process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
		int ended = process.waitFor();
		String said = Files.readString(log);
		assertThat(ended).as(said).isEqualTo(code);
		return said;
	}

}
