package org.parley.testing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.math.BigDecimal;
import java.sql.Clob;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.parley.archive.Archive;
import org.parley.archive.ArchiveReader;
import org.parley.archive.Clocks;
import org.parley.archive.Home;
import org.parley.archive.Settings;
import org.parley.cli.CommandContext;
import org.parley.cli.CommandLineRun;
import org.parley.cli.ParleyCommand;

/**
 * A home of its own for a test, on either database, with the command line run inside the
 * test.
 */
public final class TestHome {

	private final Home home;

	private TestHome(Path folder) {
		this.home = new Home(folder);
	}

	/** An empty home whose archive is an H2 file. */
	public static TestHome onH2(Path folder) {
		EmptyArchive.onH2(folder);
		return new TestHome(folder);
	}

	/** An empty home whose archive is a database of a real PostgreSQL. */
	public static TestHome onPostgres(Path folder) {
		return onPostgres(folder, EmptyArchive.onPostgres());
	}

	/** The same as {@link #onH2}, with the sample imported. */
	public static TestHome withSampleOnH2(Path folder) {
		SampleArchive.onH2(folder);
		return new TestHome(folder);
	}

	/** The same as {@link #onPostgres}, with the sample imported. */
	public static TestHome withSampleOnPostgres(Path folder) {
		return onPostgres(folder, SampleArchive.onPostgres());
	}

	static TestHome onPostgres(Path folder, String url) {
		try {
			Files.createDirectories(folder);
			Files.writeString(folder.resolve("parley.yml"), "database:\n  url: \"" + url + "\"\n");
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return new TestHome(folder);
	}

	/** A home whose archive is made by the first command that needs one. */
	public static TestHome unmade(Path folder, String settings) {
		try {
			Files.createDirectories(folder);
			Files.writeString(folder.resolve("parley.yml"), settings);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return new TestHome(folder);
	}

	/** Runs a command line at this time. */
	public CommandLineRun run(Instant now, String... args) {
		StringWriter out = new StringWriter();
		StringWriter err = new StringWriter();
		CommandContext context = new CommandContext(new ByteArrayInputStream(new byte[0]), new PrintWriter(out),
				new PrintWriter(err), Map.of("PARLEY_HOME", this.home.root().toString()),
				Clock.fixed(now, ZoneOffset.UTC));
		int code = ParleyCommand.run(context, args);
		return new CommandLineRun(code, out.toString(), err.toString());
	}

	/** Asks the views at these clocks; a row is its cells, separated by bars. */
	public List<String> ask(@Nullable String asOf, @Nullable String knownAt, String sql) {
		return askAll(asOf, knownAt, List.of(sql)).getFirst();
	}

	/** Asks several queries at these clocks, the archive opened once. */
	public List<List<String>> askAll(@Nullable String asOf, @Nullable String knownAt, List<String> queries) {
		Clocks clocks = new Clocks((asOf != null) ? Instant.parse(asOf) : null,
				(knownAt != null) ? Instant.parse(knownAt) : null);
		List<List<String>> answers = new ArrayList<>();
		try (ArchiveReader reader = ArchiveReader.open(this.home, settings(), clocks)) {
			for (String query : queries) {
				answers.add(rows(reader.connection(), query));
			}
			return answers;
		}
		catch (SQLException ex) {
			throw new IllegalStateException(queries.toString(), ex);
		}
	}

	/** Asks the tables as the owner; a row is its cells, separated by bars. */
	public List<String> askOwner(String sql) {
		try (Archive archive = Archive.openBriefly(this.home, settings());
				Connection connection = archive.dataSource().getConnection()) {
			return rows(connection, sql);
		}
		catch (SQLException ex) {
			throw new IllegalStateException(sql, ex);
		}
	}

	/** Changes the archive as its owner. */
	public void change(String sql) {
		try (Archive archive = Archive.openBriefly(this.home, settings());
				Connection connection = archive.dataSource().getConnection();
				Statement statement = connection.createStatement()) {
			statement.execute(sql);
		}
		catch (SQLException ex) {
			throw new IllegalStateException(sql, ex);
		}
	}

	private Settings settings() {
		return Settings.read(this.home);
	}

	private static List<String> rows(Connection connection, String sql) throws SQLException {
		List<String> rows = new ArrayList<>();
		try (Statement statement = connection.createStatement(); ResultSet result = statement.executeQuery(sql)) {
			int columns = result.getMetaData().getColumnCount();
			while (result.next()) {
				List<String> cells = new ArrayList<>();
				for (int column = 1; column <= columns; column++) {
					cells.add(cell(result, column));
				}
				rows.add(String.join(" | ", cells));
			}
		}
		return rows;
	}

	/** A cell as text that does not tell which database gave it. */
	private static String cell(ResultSet result, int column) throws SQLException {
		String type = result.getMetaData().getColumnTypeName(column);
		if (type.equals("timestamptz") || type.equals("TIMESTAMP WITH TIME ZONE")) {
			OffsetDateTime time = result.getObject(column, OffsetDateTime.class);
			return (time != null) ? time.toInstant().toString() : "–";
		}
		return switch (result.getObject(column)) {
			case null -> "–";
			case BigDecimal number -> number.stripTrailingZeros().toPlainString();
			case Clob text -> text.getSubString(1, (int) text.length());
			case Object other -> other.toString();
		};
	}

}
