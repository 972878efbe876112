package org.parley.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.testing.EmptyArchive;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * {@code parley sql} as its users meet it; the tests share one archive on each database.
 */
class SqlCommandIntegrationTests {

	@TempDir
	private static Path h2;

	@TempDir
	private static Path postgres;

	@Test
	void answersFromAnEmptyHome() {
		assertThat(sql("select 1 as one")).isEqualTo(new CommandLineRun(0, "one\n---\n  1\n", ""));
	}

	@Test
	void asOfMovesTheViews() {
		assertThat(sql("--as-of", "2025-10-26", "--format", "csv", "select as_of, known_at from clock").out())
			.isEqualTo("as_of,known_at\n2025-10-26T00:00:00Z,9999-12-30T00:00:00Z\n");
	}

	@Test
	void readsTheQueryFromStandardInputOrAFile() throws IOException {
		assertThat(CommandLineRun.piped("select 1 as a;\n", h2, "sql", "-").out()).isEqualTo("a\n-\n1\n");
		Path file = Files.writeString(h2.resolve("q.sql"), "select 2 as a -- the second\n");
		assertThat(sql("--file", file.toString()).out()).isEqualTo("a\n-\n2\n");
	}

	@Test
	void saysWhenRowsAreLeftOut() {
		CommandLineRun run = sql("--max-rows", "2", "--format", "csv", "select code from code order by 1");
		assertThat(run.code()).isEqualTo(ExitCode.INCOMPLETE);
		assertThat(run.out()).hasLineCount(3);
		assertThat(run.err()).hasLineCount(1).contains("cut after 2 rows", "--max-rows 0");
	}

	@Test
	void exactlyAsManyRowsAsAllowedAreNotCut() {
		assertThat(sql("--max-rows", "1", "select 1 as a")).isEqualTo(new CommandLineRun(0, "a\n-\n1\n", ""));
	}

	@Test
	void withoutLimitPrintsAllRows() {
		String query = "select a.code from code a cross join code b cross join code c limit 25000";
		CommandLineRun run = sql("--max-rows", "0", "--format", "csv", query);
		assertThat(run.code()).isZero();
		assertThat(run.out().lines().count()).isEqualTo(25_001);
	}

	@Test
	void slowQueryIsStopped() {
		CommandLineRun run = sql("--timeout", "1s",
				"select count(*) from code a cross join code b cross join code c cross join code d where a.label < b.label");
		assertThat(run.code()).isEqualTo(ExitCode.FAILED);
		assertThat(run.err()).hasLineCount(1).contains("stopped after 1 s", "--timeout");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			select * from incidents        | Did you mean incident?
			select nme from actor          | "nme"
			selec 1                        | line 1, column 1
			select 1; select 2             | more than one statement
			select * from store.account    | refused
			delete from store.account      | refused
			create table x(a int)          | refused
			drop view archive.account      | refused
			''                             | no query
			select 1/0                     | ivision by zero
			""")
	void mistakesAreOneLine(String query, String said) {
		for (Path home : new Path[] { h2, postgres() }) {
			CommandLineRun run = CommandLineRun.of(home, "sql", query);
			assertThat(run.code()).isEqualTo(ExitCode.MISTAKE);
			assertThat(run.out()).isEmpty();
			assertThat(run.err()).hasLineCount(1).startsWith("parley: ").contains(said);
		}
	}

	@Test
	void everyQueryLeavesALineInTheLog() throws IOException {
		sql("select 'for\nthe record'");
		assertThat(Files.readAllLines(h2.resolve("data/parley.log")))
			.anySatisfy((line) -> assertThat(line).contains("sql done, code 0", "select 'for the record'"));
	}

	private static CommandLineRun sql(String... args) {
		String[] all = new String[args.length + 1];
		all[0] = "sql";
		System.arraycopy(args, 0, all, 1, args.length);
		CommandLineRun onH2 = CommandLineRun.of(h2, all);
		assertThat(CommandLineRun.of(postgres(), all)).isEqualTo(onH2);
		return onH2;
	}

	private static Path postgres() {
		Path settings = postgres.resolve("parley.yml");
		try {
			if (!Files.exists(settings)) {
				Files.writeString(settings, "database: {url: '" + EmptyArchive.onPostgres() + "'}");
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return postgres;
	}

}
