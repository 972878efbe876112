package org.parley.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.testing.EmptyArchive;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

class SchemaCommandIntegrationTests {

	@TempDir
	private static Path h2;

	@TempDir
	private static Path postgres;

	@BeforeAll
	static void makeArchives() throws IOException {
		EmptyArchive.onH2(h2);
		Files.writeString(postgres.resolve("parley.yml"), "database: {url: '" + EmptyArchive.onPostgres() + "'}");
	}

	@Test
	void everyViewAndColumnIsExplained() {
		List<String> unexplained = new ArrayList<>();
		JsonNode views = JsonMapper.shared().readTree(CommandLineRun.of(h2, "schema", "--format", "json").out());
		for (JsonNode view : views) {
			assertThat(view.get("comment").asString()).as(view.get("view").asString()).hasSizeGreaterThan(10);
			for (JsonNode column : view.get("columns")) {
				if (column.get("comment").asString().isEmpty()) {
					unexplained.add(view.get("view").asString() + "." + column.get("column").asString());
				}
			}
		}
		assertThat(views.size()).isGreaterThan(30);
		assertThat(unexplained).isEmpty();
	}

	@Test
	void bothDatabasesHaveTheSameDictionary() {
		assertThat(CommandLineRun.of(postgres, "schema", "--format", "markdown"))
			.isEqualTo(CommandLineRun.of(h2, "schema", "--format", "markdown"));
	}

	@Test
	void showsOneView() {
		CommandLineRun run = CommandLineRun.of(h2, "schema", "archive.Clock");
		assertThat(run.code()).isZero();
		assertThat(run.out()).startsWith("clock\n  The two clocks").contains("as_of", "timestamp with time zone");
	}

	@Test
	void unknownViewGetsTheNearest() {
		CommandLineRun run = CommandLineRun.of(h2, "schema", "incidnt");
		assertThat(run.code()).isEqualTo(ExitCode.MISTAKE);
		assertThat(run.err()).isEqualTo("parley: there is no view incidnt. Did you mean incident?\n");
	}

}
