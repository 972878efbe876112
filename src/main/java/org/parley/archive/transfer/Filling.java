package org.parley.archive.transfer;

import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.parley.archive.ArchiveUnavailable;
import org.parley.archive.DatabaseKind;
import org.parley.archive.NewArchive;

/**
 * Puts the rows of an archive into another one, which must be empty, and holds both
 * against each other. Foreign keys are off meanwhile, so that the order of tables and
 * rows does not matter; they are checked before the end.
 */
final class Filling implements AutoCloseable {

	private final Connection connection;

	private final DatabaseKind kind;

	private final List<Table> tables;

	private final List<String> foreignKeys = new ArrayList<>();

	private Filling(NewArchive archive) throws SQLException {
		this.kind = archive.kind();
		this.connection = archive.dataSource().getConnection();
		this.connection.setAutoCommit(false);
		this.tables = Table.listAll(this.connection);
	}

	/**
	 * Fills an archive with all that another one holds.
	 * @param last what is to be done or seen before it holds
	 * @return the sums of its tables, which are equal on both sides
	 */
	static List<TableSum> fill(NewArchive archive, Origin origin, Last last) throws SQLException, IOException {
		try (Filling filling = new Filling(archive)) {
			filling.releaseKeys();
			List<TableSum> sums = filling.copy(origin);
			filling.restoreKeys();
			compare(sums, Snapshot.sums(Snapshot.through(filling.connection, archive.kind())));
			try (Statement statement = filling.connection.createStatement()) {
				last.act(statement, sums);
			}
			filling.connection.commit();
			return sums;
		}
	}

	/** Acts in the transaction in which everything was copied. */
	@FunctionalInterface
	interface Last {

		void act(Statement statement, List<TableSum> copied) throws SQLException, IOException;

	}

	/** The same tables with the same rows, or nothing at all. */
	static void compare(List<TableSum> before, List<TableSum> after) {
		List<String> other = before.stream().filter((sum) -> !after.contains(sum)).map(TableSum::table).toList();
		if (!other.isEmpty() || before.size() != after.size()) {
			throw new ArchiveUnavailable("what was copied is not what was there, in " + String.join(", ", other),
					"Nothing was changed.", new IllegalStateException(before + " / " + after));
		}
	}

	/** Takes the foreign keys off, and the rows that migrations have brought. */
	private void releaseKeys() throws SQLException {
		try (Statement statement = this.connection.createStatement()) {
			switch (this.kind) {
				case H2 -> statement.execute("set referential_integrity false");
				case POSTGRESQL -> {
					for (String[] key : foreignKeys(statement)) {
						statement.execute("alter table " + key[0] + " drop constraint " + key[1]);
						this.foreignKeys.add("alter table " + key[0] + " add constraint " + key[1] + " " + key[2]);
					}
				}
			}
			for (Table table : this.tables) {
				statement.execute("delete from " + table.name());
			}
		}
	}

	private static List<String[]> foreignKeys(Statement statement) throws SQLException {
		List<String[]> keys = new ArrayList<>();
		try (ResultSet rows = statement.executeQuery("""
				select conrelid::regclass::text, quote_ident(conname), pg_get_constraintdef(oid) from pg_constraint
				where contype = 'f' and connamespace::regnamespace::text in ('store', 'ops')""")) {
			while (rows.next()) {
				keys.add(new String[] { rows.getString(1), rows.getString(2), rows.getString(3) });
			}
		}
		return keys;
	}

	private List<TableSum> copy(Origin origin) throws SQLException, IOException {
		Map<String, Table> byName = this.tables.stream().collect(Collectors.toMap(Table::name, Function.identity()));
		List<TableSum> sums = new ArrayList<>();
		for (String name : origin.tables()) {
			Table table = byName.get(name);
			if (table == null) {
				throw new IllegalStateException("there is no table " + name);
			}
			try (RowTarget target = RowTarget.of(this.connection, this.kind, table)) {
				sums.add(origin.read(name, target));
				target.finish();
			}
		}
		return sums;
	}

	/** Puts the foreign keys back, and lets identities go on behind what is there. */
	private void restoreKeys() throws SQLException {
		try (Statement statement = this.connection.createStatement()) {
			for (Table table : this.tables) {
				switch (this.kind) {
					case H2 ->
						statement.execute("alter table " + table.name() + " set referential_integrity true check");
					case POSTGRESQL -> statement.execute("analyze " + table.name());
				}
			}
			for (String key : this.foreignKeys) {
				statement.execute(key);
			}
			if (this.kind == DatabaseKind.H2) {
				statement.execute("set referential_integrity true");
			}
			for (Table table : this.tables) {
				for (Table.Column column : table.columns()) {
					if (column.identity()) {
						statement.execute("alter table " + table.name() + " alter column " + column.name()
								+ " restart with " + next(statement, table, column));
					}
				}
			}
			for (String sequence : sequences(statement)) {
				Table table = tableOf(sequence);
				statement.execute("alter sequence " + sequence + " restart with "
						+ next(statement, table, table.columns().getFirst()));
			}
		}
	}

	private static long next(Statement statement, Table table, Table.Column column) throws SQLException {
		try (ResultSet last = statement
			.executeQuery("select coalesce(max(" + column.name() + "), 0) + 1 from " + table.name())) {
			last.next();
			return last.getLong(1);
		}
	}

	private static List<String> sequences(Statement statement) throws SQLException {
		List<String> sequences = new ArrayList<>();
		try (ResultSet rows = statement.executeQuery("""
				select sequence_schema, sequence_name from information_schema.sequences
				where sequence_schema in ('store', 'ops')""")) {
			while (rows.next()) {
				sequences.add(rows.getString(1) + "." + rows.getString(2));
			}
		}
		return sequences;
	}

	/** Those of Spring Batch, each named as the table whose first column it numbers. */
	private Table tableOf(String sequence) {
		return this.tables.stream()
			.filter((table) -> sequence.equals(table.name() + "_seq"))
			.findFirst()
			.orElseThrow(() -> new IllegalStateException(sequence + " numbers nothing"));
	}

	@Override
	public void close() throws SQLException {
		try (Connection given = this.connection) {
			given.rollback();
		}
	}

}
