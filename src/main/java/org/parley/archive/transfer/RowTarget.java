package org.parley.archive.transfer;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.parley.archive.DatabaseKind;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/** A table that takes rows, as fast as its database can. */
sealed interface RowTarget extends Origin.Rows, AutoCloseable {

	static RowTarget of(Connection connection, DatabaseKind kind, Table table) throws SQLException {
		return switch (kind) {
			case H2 -> new Inserted(connection, table);
			case POSTGRESQL -> new Copied(connection, table);
		};
	}

	/** Sees to it that all rows are there. */
	void finish() throws SQLException;

	@Override
	void close() throws SQLException;

	/** By statements in batches; a commit now and then, as nobody sees it meanwhile. */
	final class Inserted implements RowTarget {

		private static final int BATCH = 2_000;

		private final Connection connection;

		private final PreparedStatement statement;

		private int waiting;

		private Inserted(Connection connection, Table table) throws SQLException {
			this.connection = connection;
			String places = String.join(", ", Collections.nCopies(table.columns().size(), "?"));
			this.statement = connection.prepareStatement(
					"insert into " + table.name() + " (" + table.columnNames() + ") values (" + places + ")");
		}

		@Override
		public void take(String line) throws SQLException {
			List<@Nullable String> cells = CopyText.cells(line);
			for (int i = 0; i < cells.size(); i++) {
				this.statement.setString(i + 1, cells.get(i));
			}
			this.statement.addBatch();
			this.waiting++;
			if (this.waiting == BATCH) {
				finish();
			}
		}

		@Override
		public void finish() throws SQLException {
			this.statement.executeBatch();
			this.connection.commit();
			this.waiting = 0;
		}

		@Override
		public void close() throws SQLException {
			this.statement.close();
		}

	}

	/** By COPY. */
	final class Copied implements RowTarget {

		private static final int BUFFER = 1 << 16;

		private final CopyIn copy;

		private final StringBuilder text = new StringBuilder(BUFFER);

		private Copied(Connection connection, Table table) throws SQLException {
			this.copy = connection.unwrap(PGConnection.class)
				.getCopyAPI()
				.copyIn("copy " + table.name() + " (" + table.columnNames() + ") from stdin");
		}

		@Override
		public void take(String line) throws SQLException {
			this.text.append(line).append('\n');
			if (this.text.length() >= BUFFER) {
				write();
			}
		}

		private void write() throws SQLException {
			byte[] bytes = this.text.toString().getBytes(StandardCharsets.UTF_8);
			this.copy.writeToCopy(bytes, 0, bytes.length);
			this.text.setLength(0);
		}

		@Override
		public void finish() throws SQLException {
			write();
			this.copy.endCopy();
		}

		@Override
		public void close() throws SQLException {
			if (this.copy.isActive()) {
				this.copy.cancelCopy();
			}
		}

	}

}
