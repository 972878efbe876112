package org.parley.fact.account;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;

import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Result;
import org.jooq.Table;

/**
 * Inserts many rows in one batch of one short statement. The statement is written by jOOQ
 * and bound by JDBC: one long statement with all rows in it takes H2 a hundred times as
 * long to read, and much memory.
 */
final class MultiRow {

	private MultiRow() {
	}

	/** Inserts rows of which the key, where the database makes it, is left out. */
	static <R extends Record> void insert(DSLContext database, Table<R> table, List<R> rows) {
		if (rows.isEmpty()) {
			return;
		}
		Field<?>[] fields = fields(table);
		String sql = sql(database, table, fields);
		database.connection((connection) -> {
			try (PreparedStatement statement = connection.prepareStatement(sql)) {
				execute(statement, fields, rows);
			}
		});
	}

	/** Inserts rows and returns what was asked for of each. */
	static <R extends Record> Result<Record> insertReturning(DSLContext database, Table<R> table, List<R> rows,
			Field<?>... returned) {
		Field<?>[] fields = fields(table);
		String sql = sql(database, table, fields);
		return database.connectionResult((connection) -> {
			try (PreparedStatement statement = prepare(connection, sql, returned)) {
				execute(statement, fields, rows);
				try (ResultSet keys = statement.getGeneratedKeys()) {
					return database.fetch(keys, returned);
				}
			}
		});
	}

	private static PreparedStatement prepare(Connection connection, String sql, Field<?>... returned)
			throws SQLException {
		return connection.prepareStatement(sql, Arrays.stream(returned).map(Field::getName).toArray(String[]::new));
	}

	private static void execute(PreparedStatement statement, Field<?>[] fields, List<? extends Record> rows)
			throws SQLException {
		for (Record row : rows) {
			for (int i = 0; i < fields.length; i++) {
				statement.setObject(i + 1, row.get(fields[i]));
			}
			statement.addBatch();
		}
		statement.executeBatch();
	}

	private static String sql(DSLContext database, Table<?> table, Field<?>... fields) {
		return database.insertInto(table, fields).values(new Object[fields.length]).getSQL();
	}

	private static Field<?>[] fields(Table<?> table) {
		return Arrays.stream(table.fields())
			.filter((field) -> !field.getDataType().identity())
			.toArray(Field<?>[]::new);
	}

}
