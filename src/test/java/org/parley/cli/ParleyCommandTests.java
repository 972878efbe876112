package org.parley.cli;

import java.io.PrintWriter;
import java.io.StringWriter;

import org.junit.jupiter.api.Test;
import picocli.CommandLine;

import static org.assertj.core.api.Assertions.assertThat;

class ParleyCommandTests {

	private final StringWriter out = new StringWriter();

	private final StringWriter err = new StringWriter();

	@Test
	void helpShowsExamples() {
		assertThat(run("--help")).isZero();
		assertThat(this.out.toString()).contains("Usage: parley", "Examples:");
	}

	@Test
	void withoutSubcommandPrintsHelp() {
		assertThat(run()).isZero();
		assertThat(this.out.toString()).startsWith("Usage: parley");
	}

	@Test
	void versionNamesTheProgram() {
		assertThat(run("--version")).isZero();
		assertThat(this.out.toString()).startsWith("parley ");
	}

	@Test
	void unknownOptionIsTheUsersMistake() {
		assertThat(run("--no-such-option")).isEqualTo(2);
		assertThat(this.out.toString()).isEmpty();
		assertThat(this.err.toString()).contains("--no-such-option");
	}

	private int run(String... args) {
		return new CommandLine(new ParleyCommand()).setOut(new PrintWriter(this.out, true))
			.setErr(new PrintWriter(this.err, true))
			.execute(args);
	}

}
