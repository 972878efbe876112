package org.parley.fact.account;

import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SQLDialect;
import org.jooq.Table;
import org.jooq.TableField;
import org.jooq.impl.DSL;

/**
 * Inserts many rows. On H2 in one batch of one short statement, written by jOOQ and bound
 * by JDBC: one long statement with all rows in it takes H2 a hundred times as long to
 * read, and much memory. PostgreSQL copies them.
 */
final class MultiRow {

	private MultiRow() {
	}

	/** Inserts rows of which the key, where the database makes it, is left out. */
	static <R extends Record> void insert(DSLContext database, Table<R> table, List<R> rows) {
		insert(database, table, rows,
				IntStream.range(0, table.fields().length)
					.filter((place) -> !table.fields()[place].getDataType().identity())
					.toArray());
	}

	/** Inserts rows that bring their keys. */
	static <R extends Record> void insertWithKeys(DSLContext database, Table<R> table, List<R> rows) {
		insert(database, table, rows, IntStream.range(0, table.fields().length).toArray());
	}

	/**
	 * The first of so many free keys. Only imports write these tables, and one at a time:
	 * to ask for keys in one go saves the way back for each of them.
	 */
	static <R extends Record> long nextKey(DSLContext database, TableField<R, Long> key) {
		return Objects.requireNonNull(database.select(DSL.coalesce(DSL.max(key), DSL.inline(0L)).plus(DSL.inline(1L)))
			.from(key.getTable())
			.fetchSingle()
			.value1());
	}

	private static <R extends Record> void insert(DSLContext database, Table<R> table, List<R> rows, int[] places) {
		if (rows.isEmpty()) {
			return;
		}
		Field<?>[] fields = Arrays.stream(places).mapToObj((place) -> table.fields()[place]).toArray(Field<?>[]::new);
		if (database.family() == SQLDialect.POSTGRES) {
			database
				.connection((connection) -> CopiedRows.copy(connection, database.render(table), fields, rows, places));
			return;
		}
		String sql = database.insertInto(table, fields).values(new Object[fields.length]).getSQL();
		int[] types = Arrays.stream(fields).mapToInt((field) -> sqlType(field.getType())).toArray();
		database.connection((connection) -> {
			try (PreparedStatement statement = connection.prepareStatement(sql)) {
				for (Record row : rows) {
					bind(statement, row, places, types);
					statement.addBatch();
				}
				statement.executeBatch();
			}
		});
	}

	private static void bind(PreparedStatement statement, Record row, int[] places, int[] types) throws SQLException {
		for (int i = 0; i < places.length; i++) {
			Object cell = row.get(places[i]);
			if (cell != null) {
				statement.setObject(i + 1, cell);
			}
			else {
				statement.setNull(i + 1, types[i]);
			}
		}
	}

	/**
	 * The type of a column that stays empty. PostgreSQL prepares a statement anew
	 * whenever the type of a parameter changes, which an empty one without type does.
	 */
	private static int sqlType(Class<?> type) {
		if (type == Long.class) {
			return Types.BIGINT;
		}
		if (type == Integer.class) {
			return Types.INTEGER;
		}
		if (type == BigDecimal.class) {
			return Types.NUMERIC;
		}
		if (type == Boolean.class) {
			return Types.BOOLEAN;
		}
		if (type == LocalDateTime.class) {
			return Types.TIMESTAMP;
		}
		return (type == OffsetDateTime.class) ? Types.TIMESTAMP_WITH_TIMEZONE : Types.VARCHAR;
	}

}
