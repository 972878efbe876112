package org.parley.archive;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** What an SQL user may ask and what not, statement by statement. */
@TestInstance(Lifecycle.PER_CLASS)
abstract class SqlDoorContract {

	private static final Settings.Sql LIMITS = new Settings.Sql(50, Duration.ofSeconds(2));

	private static final List<String> ALLOWED = List.of("select * from account", "select * from archive.account",
			"SELECT count(*) FROM Incident", "with a as (select 1 as n) select n from a", "values (1), (2)",
			"table dossier", "(select 1 as a) union all (select 2)", "select 'it''s; fine' as quoted",
			"-- a comment\nselect 1 -- another", "select 1;", "explain select * from account",
			"select list, count(*) from code group by list having count(*) > 2 order by 2 desc",
			"select code, row_number() over (partition by list order by sort) from code",
			"with recursive t(n) as (select 1 union all select n + 1 from t where n < 5) select sum(n) from t",
			"select table_name from information_schema.tables where table_schema = 'archive'",
			"select cast('2025-10-19' as date), current_timestamp", "select * from clock",
			"select string_agg(code, ', ' order by code) from code where list = 'stance'",
			"select * from actor a left join actor_name n on n.actor_id = a.actor_id where a.name ilike '%x%'");

	private static final List<String> DENIED = List.of("select * from store.account", "select * from store.term",
			"select * from ops.import_run", "select * from ops.flyway_schema_history",
			"insert into code(list, code) values ('a', 'b')", "insert into store.term(code) values ('x')",
			"update store.publisher set name = 'x'", "update code set label = 'x'", "delete from store.account",
			"delete from account", "truncate table store.account", "create table t(a int)",
			"create table archive.t(a int)", "create temporary table t(a int)", "create schema s",
			"create view v as select 1 as a", "create or replace view archive.account as select 1 as a",
			"drop view archive.account", "drop table store.account", "drop schema archive cascade",
			"alter table store.account add column x int", "alter view archive.account rename to x",
			"alter user parley_reader set password 'x'", "create user x password 'x'",
			"grant select on store.account to parley_reader", "revoke all on schema archive from public",
			"create sequence s", "create index i on store.account(id)", "comment on view archive.account is 'x'",
			"merge into store.term t using (values ('x')) v(code) on t.code = v.code when not matched then insert values (v.code)",
			"set schema 'store'", "commit", "rollback", "select 1; select 2", "select 1; drop view archive.account",
			"call no_such_procedure()", "selec 1", "");

	private final List<ArchiveReader> readers = new ArrayList<>();

	abstract Settings settings(Home home);

	abstract List<String> listAllowedHere();

	abstract List<String> listDeniedHere();

	@BeforeAll
	void open(@TempDir Path folder) {
		Home home = new Home(folder);
		this.readers.add(ArchiveReader.open(home, settings(home), Clocks.OPEN));
	}

	@AfterAll
	void close() {
		this.readers.forEach(ArchiveReader::close);
	}

	@ParameterizedTest
	@MethodSource("allowed")
	void allows(String statement) {
		assertThat(ask(statement)).isNotEmpty();
	}

	@ParameterizedTest
	@MethodSource("denied")
	void denies(String statement) {
		assertThatExceptionOfType(UserError.class).isThrownBy(() -> ask(statement))
			.satisfies((ex) -> assertThat(ex.getMessage()).hasLineCount(1).doesNotContain("Exception"));
		assertThat(ask("select count(*) as n from account")).containsExactly("n");
		assertThat(ask("select as_of from clock")).containsExactly("as_of");
	}

	@Test
	void stopsWhatTakesTooLong() {
		assertThatExceptionOfType(ArchiveUnavailable.class)
			.isThrownBy(() -> ask("select count(*) from code a, code b, code c, code d where a.label < d.label"))
			.withMessageContaining("stopped");
		assertThat(ask("select 1 as one")).containsExactly("one");
	}

	Stream<String> allowed() {
		return Stream.concat(ALLOWED.stream(), listAllowedHere().stream());
	}

	Stream<String> denied() {
		return Stream.concat(DENIED.stream(), listDeniedHere().stream());
	}

	private List<String> ask(String statement) {
		return this.readers.getFirst().ask(statement, LIMITS, (answer) -> {
			while (answer.next() != null) {
				// Only whether it can be read.
			}
			return answer.columns();
		});
	}

}
