package org.parley.fact.account;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import org.jooq.Field;
import org.jooq.Record;
import org.parley.archive.transfer.CopyText;
import org.postgresql.PGConnection;

/** Copies rows into a table of PostgreSQL. */
final class CopiedRows {

	private static final int ROUGHLY = 400;

	private CopiedRows() {
	}

	static void copy(Connection connection, String table, Field<?>[] fields, List<? extends Record> rows, int[] places)
			throws SQLException {
		StringBuilder text = new StringBuilder(rows.size() * ROUGHLY);
		for (Record row : rows) {
			for (int i = 0; i < places.length; i++) {
				CopyText.append(text, row.get(places[i])).append((i < places.length - 1) ? '\t' : '\n');
			}
		}
		String columns = Arrays.stream(fields)
			.map((field) -> '"' + field.getName() + '"')
			.collect(Collectors.joining(", "));
		try {
			connection.unwrap(PGConnection.class)
				.getCopyAPI()
				.copyIn("copy " + table + " (" + columns + ") from stdin", new StringReader(text.toString()));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
