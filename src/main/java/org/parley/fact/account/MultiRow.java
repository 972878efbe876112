package org.parley.fact.account;

import java.util.Arrays;
import java.util.List;

import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Result;
import org.jooq.Table;

/** Inserts many rows with few statements. */
final class MultiRow {

	/** PostgreSQL takes at most 65,535 parameters in one statement. */
	private static final int PARAMETERS = 30_000;

	private MultiRow() {
	}

	/** Inserts rows of which the key, where the database makes it, is left out. */
	static <R extends Record> void insert(DSLContext database, Table<R> table, List<R> rows) {
		List<Field<?>> fields = fields(table);
		int size = Math.max(1, PARAMETERS / fields.size());
		for (int from = 0; from < rows.size(); from += size) {
			List<R> some = rows.subList(from, Math.min(rows.size(), from + size));
			database.insertInto(table, fields).valuesOfRecords(only(fields, some)).execute();
		}
	}

	/** Inserts rows that fit one statement and returns what was asked for of each. */
	static <R extends Record> Result<Record> insertReturning(DSLContext database, Table<R> table, List<R> rows,
			Field<?>... returned) {
		List<Field<?>> fields = fields(table);
		return database.insertInto(table, fields)
			.valuesOfRecords(only(fields, rows))
			.returningResult(returned)
			.fetch()
			.into(returned);
	}

	private static List<Record> only(List<Field<?>> fields, List<? extends Record> rows) {
		return rows.stream().map((row) -> row.into(fields.toArray(Field[]::new))).toList();
	}

	private static List<Field<?>> fields(Table<?> table) {
		return Arrays.stream(table.fields())
			.filter((field) -> !field.getDataType().identity())
			.<Field<?>>map((f) -> f)
			.toList();
	}

}
