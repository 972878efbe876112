package org.parley.cli;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ParleyCommandTests {

	@Test
	void helpShowsExamples() {
		CommandLineRun run = CommandLineRun.of(null, "--help");
		assertThat(run.code()).isZero();
		assertThat(run.out()).contains("Usage: parley", "Examples:");
	}

	@Test
	void withoutSubcommandPrintsHelp() {
		CommandLineRun run = CommandLineRun.of(null);
		assertThat(run.code()).isZero();
		assertThat(run.out()).startsWith("Usage: parley");
	}

	@Test
	void versionNamesTheProgram() {
		CommandLineRun run = CommandLineRun.of(null, "--version");
		assertThat(run.code()).isZero();
		assertThat(run.out()).startsWith("parley ");
	}

	@Test
	void unknownOptionIsTheUsersMistake() {
		CommandLineRun run = CommandLineRun.of(null, "--no-such-option");
		assertThat(run.code()).isEqualTo(ExitCode.MISTAKE);
		assertThat(run.out()).isEmpty();
		assertThat(run.err()).hasLineCount(1).contains("--no-such-option");
	}

}
