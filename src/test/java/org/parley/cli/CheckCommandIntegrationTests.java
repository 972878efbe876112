package org.parley.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.testing.PostgresServer;

import static org.assertj.core.api.Assertions.assertThat;

class CheckCommandIntegrationTests {

	@TempDir
	private Path home;

	@BeforeEach
	void makeInput() throws IOException {
		Files.createDirectory(this.home.resolve("input"));
	}

	@Test
	void newHomeIsInOrder() {
		CommandLineRun run = CommandLineRun.of(this.home, "check");
		assertThat(run.code()).as(run.out()).isZero();
		assertThat(run.out()).contains("ok      database", "there is no archive yet");
		assertThat(this.home.resolve("data/parley.mv.db")).doesNotExist();
	}

	@Test
	void archiveInAFileIsInOrder() {
		CommandLineRun.of(this.home, "sql", "select 1");
		CommandLineRun run = CommandLineRun.of(this.home, "check");
		assertThat(run.code()).as(run.out()).isZero();
		assertThat(run.out()).contains("H2 2.", " applied", "the views can be read", "columns of codes");
	}

	@Test
	void archiveOnPostgresIsInOrder() throws IOException {
		Files.writeString(this.home.resolve("parley.yml"),
				"database: {url: '" + PostgresServer.createDatabase() + "'}");
		CommandLineRun before = CommandLineRun.of(this.home, "check");
		assertThat(before.code()).as(before.out()).isZero();
		assertThat(before.out()).contains("PostgreSQL 18", " pending", "there is no archive yet");
		CommandLineRun.of(this.home, "sql", "select 1");
		CommandLineRun after = CommandLineRun.of(this.home, "check");
		assertThat(after.code()).as(after.out()).isZero();
		assertThat(after.out()).contains(" applied", "the views can be read", "columns of codes");
	}

	@Test
	void saysWhatToDoAboutAServerThatDoesNotAnswer() throws IOException {
		Files.writeString(this.home.resolve("parley.yml"), "database: {url: 'jdbc:postgresql://localhost:1/none'}");
		CommandLineRun run = CommandLineRun.of(this.home, "check");
		assertThat(run.code()).isEqualTo(ExitCode.FAILED);
		assertThat(run.out()).contains("failed  database    PostgreSQL on localhost:1 does not answer. Start it");
	}

	@Test
	void saysWhatIsWrongInTheSettings() throws IOException {
		Files.writeString(this.home.resolve("parley.yml"), "databse: {}\nsql: {max-row: 1}");
		CommandLineRun run = CommandLineRun.of(this.home, "check");
		assertThat(run.code()).isEqualTo(ExitCode.FAILED);
		assertThat(run.out()).contains("failed  settings", "Did you mean sql.max-rows?");
	}

	@Test
	void missesTheInputFolder() throws IOException {
		Files.delete(this.home.resolve("input"));
		CommandLineRun run = CommandLineRun.of(this.home, "check");
		assertThat(run.code()).isEqualTo(ExitCode.FAILED);
		assertThat(run.out()).contains("failed  input", "Make it");
	}

}
