package org.parley.archive;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * The archive as readers see it: the views only, at the clocks given. Commands that only
 * ask use it; it is quick to open and loads no more than it needs.
 */
public final class ArchiveReader implements AutoCloseable {

	private static final int FETCH_SIZE = 1_000;

	private final Gate gate;

	private final Door door;

	private final Connection connection;

	private ArchiveReader(Gate gate, Door door, Connection connection) {
		this.gate = gate;
		this.door = door;
		this.connection = connection;
	}

	/**
	 * Opens the archive of a home for a moment, and makes it first if there is none.
	 * @param home whose archive
	 * @param settings where it is kept
	 * @param clocks at which the views are read
	 */
	public static ArchiveReader open(Home home, Settings settings, Clocks clocks) {
		Gate gate = Gate.to(home, settings);
		Door door = gate.door();
		try {
			Connection connection = Readiness.open(gate, Gate::reader);
			connection.setSchema("archive");
			clocks.apply(connection, gate.kind());
			if (!gate.isLast(connection)) {
				door.close();
			}
			return new ArchiveReader(gate, door, connection);
		}
		catch (SQLException ex) {
			door.close();
			throw gate.explain(ex);
		}
		catch (RuntimeException ex) {
			door.close();
			throw ex;
		}
	}

	/** The one connection; it can only read. */
	public Connection connection() {
		return this.connection;
	}

	/**
	 * Asks one query.
	 * @param text the query, as its author wrote it
	 * @param limits how long it may take and how many rows it may bring
	 * @param use takes the answer as long as it is open
	 * @throws UserError if the database does not accept the query
	 */
	public <T> T ask(String text, Settings.Sql limits, Use<T> use) {
		String query = OneStatement.of(text);
		try {
			try (Statement statement = statement(limits); ResultSet result = statement.executeQuery(query)) {
				return use.take(new Answer(result, limits.maxRows()));
			}
		}
		catch (SQLException ex) {
			throw new SqlFailure(ex).explain(query, limits.timeout(), listViews());
		}
	}

	/** Whatever does not stop by itself is stopped by the database. */
	private Statement statement(Settings.Sql limits) throws SQLException {
		if (this.gate.kind() == DatabaseKind.POSTGRESQL) {
			try (Statement setting = this.connection.createStatement()) {
				setting.execute("set statement_timeout = " + limits.timeout().toMillis());
			}
			// The driver fetches piecemeal only within a transaction.
			this.connection.setAutoCommit(false);
		}
		Statement statement = this.connection.createStatement();
		statement.setEscapeProcessing(false);
		statement.setFetchSize(FETCH_SIZE);
		if (this.gate.kind() == DatabaseKind.H2) {
			// Rows go out as they are found; the view of a large dataset is not gathered
			// first.
			statement.execute("set lazy_query_execution 1");
			statement.setQueryTimeout((int) Math.max(1, limits.timeout().toSeconds()));
		}
		if (limits.maxRows() > 0) {
			statement.setMaxRows(limits.maxRows() + 1);
		}
		return statement;
	}

	/** The names of the views, in order. */
	public List<String> listViews() {
		List<String> views = new ArrayList<>();
		try {
			if (!this.connection.getAutoCommit()) {
				this.connection.rollback();
			}
			try (Statement statement = this.connection.createStatement();
					ResultSet result = statement.executeQuery("select table_name from information_schema.tables"
							+ " where table_schema = 'archive' order by table_name")) {
				while (result.next()) {
					views.add(result.getString(1));
				}
			}
		}
		catch (SQLException ex) {
			// The connection is gone; whatever led here will say so.
		}
		return views;
	}

	/** The views with their columns, and what they mean. */
	public List<ViewEntry> listDictionary() {
		try {
			return DictionaryQuery.list(this);
		}
		catch (SQLException ex) {
			throw this.gate.explain(ex);
		}
	}

	/** Which database it is. */
	public DatabaseKind kind() {
		return this.gate.kind();
	}

	@Override
	public void close() {
		try (Door _ = this.door) {
			this.connection.close();
		}
		catch (SQLException ex) {
			throw this.gate.explain(ex);
		}
	}

	/**
	 * What is done with an answer.
	 *
	 * @param <T> what comes out of it
	 */
	@FunctionalInterface
	public interface Use<T> {

		/** Takes the answer, row by row. */
		T take(Answer answer) throws SQLException;

	}

}
