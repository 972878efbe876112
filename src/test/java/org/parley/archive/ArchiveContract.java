package org.parley.archive;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** What an archive lets its owner and its readers do, on either database. */
abstract class ArchiveContract {

	private static final List<String> REFUSED = List.of("select * from store.account", "select * from ops.import_run",
			"select * from ops.flyway_schema_history", "insert into store.publisher(slug) values ('x')",
			"update store.publisher set name = 'x'", "delete from archive.account", "truncate table store.account",
			"create table archive.x(a int)", "create schema x", "create view archive.x as select 1 as a",
			"drop view archive.account", "drop schema archive cascade", "alter table store.account add column x int",
			"create user x password 'x'", "grant select on store.account to parley_reader",
			"grant all on schema store to public", "create sequence archive.s",
			"comment on view archive.account is 'x'", "create index x on store.account(id)",
			"alter view archive.account rename to x", "insert into archive.account(account_id) values (1)");

	@TempDir
	private Path folder;

	private Home home;

	private Settings settings;

	/** Settings of a home that has no archive yet. */
	abstract Settings settings(Home home);

	/** Settings of a home that gets an empty archive. */
	abstract Settings settingsWithArchive(Home home);

	@BeforeEach
	void prepare() {
		this.home = new Home(this.folder.resolve("a home"));
		this.settings = settingsWithArchive(this.home);
	}

	private void startWithoutArchive() {
		this.home = new Home(this.folder.resolve("another home"));
		this.settings = settings(this.home);
	}

	@Test
	void firstReaderMakesTheArchive() throws SQLException {
		startWithoutArchive();
		assertThat(read(Clocks.OPEN, "select count(*) from account")).containsExactly("0");
	}

	@Test
	void readersSeeWhatTheOwnerWrote() throws SQLException {
		write("insert into store.publisher(slug, name, kind) values ('dawn', 'Dawn', 'outlet')");
		assertThat(read(Clocks.OPEN, "select publisher from publisher")).containsExactly("dawn");
		write("insert into store.publisher(slug, name, kind) values ('tolo', 'Tolo', 'outlet')");
		assertThat(read(Clocks.OPEN, "select publisher from publisher order by 1")).containsExactly("dawn", "tolo");
	}

	@Test
	void archiveCanBeWrittenByWhoeverMadeIt() throws SQLException {
		startWithoutArchive();
		try (Archive owner = open(); Connection connection = owner.dataSource().getConnection()) {
			connection.createStatement().execute("""
					insert into ops.import_run(source, status, started_at)
					values ('test', 'completed', current_timestamp)""");
			assertThat(list(connection, "select count(*) from ops.import_run")).containsExactly("1");
		}
	}

	@Test
	void readersAndOwnersShareAnOpenArchive() throws SQLException {
		try (Archive owner = Archive.open(this.home, this.settings);
				Archive second = Archive.openBriefly(this.home, this.settings)) {
			assertThat(owner.kind()).isEqualTo(second.kind());
			assertThat(read(Clocks.OPEN, "select 1")).containsExactly("1");
		}
	}

	@Test
	void eachClockMovesAViewAndOnlyItsOwnConnection() throws SQLException {
		open().close();
		Instant before = Instant.parse("2025-10-18T00:00:00Z");
		try (ArchiveReader moved = ArchiveReader.open(this.home, this.settings, new Clocks(before, null))) {
			assertThat(list(moved.connection(), "select " + clock("as_of"))).containsExactly("yes");
			assertThat(list(moved.connection(), "select " + clock("known_at"))).containsExactly("no");
		}
		assertThat(read(new Clocks(null, before), "select " + clock("known_at"))).containsExactly("yes");
		assertThat(read(Clocks.OPEN, "select " + clock("as_of"))).containsExactly("no");
	}

	private String clock(String name) {
		return "case when " + this.settings.database().kind().clock(name)
				+ " = timestamp with time zone '2025-10-18 00:00:00Z' then 'yes' else 'no' end";
	}

	@Test
	void readersCanNeitherWriteNorLookBehindTheViews() throws SQLException {
		open().close();
		try (ArchiveReader reader = ArchiveReader.open(this.home, this.settings, Clocks.OPEN);
				Statement sql = reader.connection().createStatement()) {
			assertThat(REFUSED).allSatisfy((statement) -> assertThatExceptionOfType(SQLException.class)
				.isThrownBy(() -> sql.execute(statement)));
			assertThat(list(reader.connection(), "select count(*) from account")).containsExactly("0");
		}
	}

	@Test
	void viewsMadeLaterAreVisibleToo() throws SQLException {
		write("create view archive.later as select 'seen' as word");
		assertThat(read(Clocks.OPEN, "select word from later")).containsExactly("seen");
	}

	@Test
	void anArchiveOfOtherMigrationsIsBroughtUpToDate() throws SQLException {
		write("comment on schema archive is 'of an older program'", "drop view archive.publisher cascade",
				"delete from ops.flyway_schema_history where script like 'R%'");
		assertThat(read(Clocks.OPEN, "select count(*) from publisher")).containsExactly("0");
	}

	@Test
	void anArchiveOfANewerProgramIsLeftAlone() throws SQLException {
		write("comment on schema archive is 'of a newer program'", """
				insert into ops.flyway_schema_history(installed_rank, version, description, type, script, checksum,
				installed_by, execution_time, success)
				values (9999, '999', 'later', 'SQL', 'V999__later.sql', 1, 'x', 1, true)""");
		assertThatExceptionOfType(UserError.class).isThrownBy(this::open).withMessageContaining("newer");
	}

	Archive open() {
		return Archive.open(this.home, this.settings);
	}

	void write(String... statements) throws SQLException {
		try (Archive owner = Archive.openBriefly(this.home, this.settings);
				Connection connection = owner.dataSource().getConnection();
				Statement sql = connection.createStatement()) {
			for (String statement : statements) {
				sql.execute(statement);
			}
		}
	}

	List<String> read(Clocks clocks, String query) throws SQLException {
		try (ArchiveReader reader = ArchiveReader.open(this.home, this.settings, clocks)) {
			return list(reader.connection(), query);
		}
	}

	private static List<String> list(Connection connection, String query) throws SQLException {
		List<String> rows = new ArrayList<>();
		try (Statement statement = connection.createStatement(); ResultSet result = statement.executeQuery(query)) {
			while (result.next()) {
				rows.add(result.getString(1));
			}
		}
		return rows;
	}

}
