package org.parley.archive.transfer;

import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

import javax.sql.DataSource;

import org.parley.archive.DatabaseKind;

/**
 * An archive as it is at one moment, whatever others write meanwhile. Rows come one by
 * one, however many there are.
 */
final class Snapshot implements Origin, AutoCloseable {

	private static final int FETCH_SIZE = 500;

	private final Connection connection;

	private final DatabaseKind kind;

	private final Map<String, Table> tables;

	private Snapshot(Connection connection, DatabaseKind kind) throws SQLException {
		this.connection = connection;
		this.kind = kind;
		this.tables = Table.listAll(connection)
			.stream()
			.collect(Collectors.toMap(Table::name, Function.identity(), (one, other) -> one, LinkedHashMap::new));
	}

	static Snapshot open(DataSource owner, DatabaseKind kind) throws SQLException {
		Connection connection = owner.getConnection();
		try {
			connection.setAutoCommit(false);
			try (Statement statement = connection.createStatement()) {
				switch (kind) {
					case H2 -> {
						statement.execute("set session characteristics as transaction isolation level snapshot");
						statement.execute("set lazy_query_execution 1");
					}
					case POSTGRESQL -> statement.execute("set transaction isolation level repeatable read, read only");
				}
			}
			return new Snapshot(connection, kind);
		}
		catch (SQLException ex) {
			connection.close();
			throw ex;
		}
	}

	/** Looks at a connection of somebody else, which stays open. */
	static Origin through(Connection connection, DatabaseKind kind) throws SQLException {
		return new Snapshot(connection, kind);
	}

	@Override
	public List<String> tables() {
		return List.copyOf(this.tables.keySet());
	}

	@Override
	public TableSum read(String name, Rows rows) throws SQLException, IOException {
		Table table = Objects.requireNonNull(this.tables.get(name), name);
		Summing summing = new Summing();
		try (Statement statement = this.connection.createStatement()) {
			statement.setFetchSize(FETCH_SIZE);
			try (ResultSet result = statement.executeQuery("select " + table.columnNames() + " from " + name)) {
				StringBuilder text = new StringBuilder();
				while (result.next()) {
					text.setLength(0);
					for (int i = 0; i < table.columns().size(); i++) {
						CopyText.append((i > 0) ? text.append('\t') : text,
								table.columns().get(i).type().read(result, i + 1));
					}
					String line = text.toString();
					summing.add(line);
					rows.take(line);
				}
			}
		}
		return summing.of(name);
	}

	/** The sums of all tables. */
	static List<TableSum> sums(Origin origin) throws SQLException, IOException {
		List<TableSum> sums = new ArrayList<>();
		for (String table : origin.tables()) {
			sums.add(origin.read(table, (line) -> {
			}));
		}
		return sums;
	}

	/** The values of a query's first column. */
	List<String> list(String sql) throws SQLException {
		List<String> values = new ArrayList<>();
		try (Statement statement = this.connection.createStatement(); ResultSet result = statement.executeQuery(sql)) {
			while (result.next()) {
				values.add(result.getString(1));
			}
		}
		return values;
	}

	/** The connection may be one of a pool: it goes back as it was. */
	@Override
	public void close() throws SQLException {
		try (Connection given = this.connection) {
			given.rollback();
			if (this.kind == DatabaseKind.H2) {
				try (Statement statement = given.createStatement()) {
					statement.execute("set session characteristics as transaction isolation level read committed");
					statement.execute("set lazy_query_execution 0");
				}
			}
			given.setAutoCommit(true);
		}
	}

}
