package org.parley.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
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

/** Who may ask or do what, statement by statement, as {@code sql-door.txt} lists it. */
@TestInstance(Lifecycle.PER_CLASS)
abstract class SqlDoorContract {

	private static final Settings.Sql LIMITS = new Settings.Sql(50, Duration.ofSeconds(2));

	private static final Pattern LINE = Pattern.compile("(\\w+) +([-+.]) +([-+~.]) +([-+~.]) +(.+)");

	private @Nullable ArchiveReader door;

	private @Nullable Connection reader;

	private @Nullable Connection writer;

	private String readerUser = "";

	abstract Settings settings(Home home) throws SQLException, IOException;

	/** The same archive or another one, with a reader that nobody else uses. */
	abstract Settings otherSettings(Home home);

	/** Statements that a user may change its own account with. */
	abstract List<String> changesOfOwnAccount(String user);

	/** The name by which lines for this database only are marked. */
	abstract String database();

	/**
	 * Connects as whoever may write and may not change tables; null where there is none.
	 */
	abstract @Nullable Connection openWriter() throws SQLException;

	@BeforeAll
	void open(@TempDir Path folder) throws SQLException, IOException {
		Home home = new Home(folder);
		Settings settings = settings(home);
		this.readerUser = settings.database().readerUser();
		this.door = ArchiveReader.open(home, settings, Clocks.OPEN);
		this.reader = openReader(home, settings);
		this.writer = openWriter();
		if (this.writer != null) {
			this.writer.setSchema("archive");
			this.writer.setAutoCommit(false);
		}
	}

	/** As any tool would, which may switch off what is only a setting. */
	private Connection openReader(Home home, Settings settings) throws SQLException {
		Connection connection = Gate.to(home, settings).reader().getConnection();
		connection.setSchema("archive");
		if (settings.database().kind() == DatabaseKind.POSTGRESQL) {
			try (Statement statement = connection.createStatement()) {
				statement.execute("set session characteristics as transaction read write");
			}
		}
		connection.setAutoCommit(false);
		return connection;
	}

	@AfterAll
	void close() throws SQLException {
		Objects.requireNonNull(this.reader).close();
		if (this.writer != null) {
			this.writer.close();
		}
		Objects.requireNonNull(this.door).close();
	}

	@ParameterizedTest
	@MethodSource("lines")
	void allowsAndDeniesAsListed(Line line) throws SQLException {
		String statement = line.statement();
		if (line.door() != '.') {
			assertThat(throughDoor(statement)).as("parley sql").isEqualTo(line.door());
		}
		if (line.reader() != '.') {
			assertThat(by(Objects.requireNonNull(this.reader), statement)).as("reader").isEqualTo(line.reader());
		}
		if (line.writer() != '.' && this.writer != null) {
			assertThat(by(this.writer, statement)).as("writer").isEqualTo(line.writer());
		}
		assertThat(ask("select count(*) as n from account")).containsExactly("n");
	}

	@Test
	void stopsWhatTakesTooLong() {
		assertThatExceptionOfType(ArchiveUnavailable.class)
			.isThrownBy(() -> ask("select count(*) from code a, code b, code c, code d where a.label < d.label"))
			.withMessageContaining("stopped");
		assertThat(ask("select 1 as one")).containsExactly("one");
	}

	/** A reader cannot be kept from that, and all who share its name bear with it. */
	@Test
	void parleySqlDoesNotMindWhatAReaderDoesToItsOwnAccount(@TempDir Path folder) throws SQLException, IOException {
		Home home = new Home(folder);
		Settings settings = otherSettings(home);
		try (Connection connection = Gate.to(home, settings).reader().getConnection();
				Statement statement = connection.createStatement()) {
			for (String change : changesOfOwnAccount(settings.database().readerUser())) {
				statement.execute(change);
			}
		}
		try (ArchiveReader again = ArchiveReader.open(home, settings, Clocks.OPEN)) {
			assertThat(again.ask("select * from account", LIMITS, Answer::columns)).contains("claimant");
		}
	}

	private char throughDoor(String statement) {
		try {
			ask(statement);
			return '+';
		}
		catch (UserError ex) {
			assertThat(ex.getMessage()).hasLineCount(1).doesNotContain("Exception");
			return '-';
		}
	}

	private static char by(Connection connection, String sql) throws SQLException {
		try (Statement statement = connection.createStatement()) {
			statement.execute(sql);
			return (statement.getWarnings() == null) ? '+' : '~';
		}
		catch (SQLException ex) {
			return '-';
		}
		finally {
			connection.rollback();
			connection.setSchema("archive");
		}
	}

	private List<String> ask(String statement) {
		return Objects.requireNonNull(this.door).ask(statement, LIMITS, (answer) -> {
			while (answer.next() != null) {
				// Only whether it can be read.
			}
			return answer.columns();
		});
	}

	Stream<Line> lines() throws IOException {
		try (InputStream file = SqlDoorContract.class.getResourceAsStream("sql-door.txt")) {
			String text = new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
			List<Line> lines = text.lines()
				.filter((line) -> !line.isBlank() && !line.startsWith("#"))
				.map(this::parse)
				.filter((line) -> List.of("both", database()).contains(line.database()))
				.toList();
			assertThat(lines).hasSizeGreaterThan(80);
			return lines.stream();
		}
	}

	private Line parse(String line) {
		Matcher cells = LINE.matcher(line);
		assertThat(cells.matches()).as(line).isTrue();
		return new Line(cells.group(1), cells.group(2).charAt(0), cells.group(3).charAt(0), cells.group(4).charAt(0),
				cells.group(5).replace("\\n", "\n").replace("parley_reader", this.readerUser));
	}

	/**
	 * A statement, and for each who sends it, whether it is allowed.
	 */
	record Line(String database, char door, char reader, char writer, String statement) {

		@Override
		public String toString() {
			return this.statement;
		}

	}

}
