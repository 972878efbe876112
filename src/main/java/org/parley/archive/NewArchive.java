package org.parley.archive;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import javax.sql.DataSource;

import org.flywaydb.core.api.FlywayException;

/**
 * An archive that is made out of what another one held. It takes its place when it is
 * finished; given up before that, it is as if it had never been, but for empty tables on
 * PostgreSQL.
 */
public final class NewArchive implements AutoCloseable {

	/** Whatever an archive holds, one of these has a row. */
	private static final List<String> FILLED = List.of("import_run", "briefing", "dossier", "actor", "publisher",
			"subscription");

	private final Gate gate;

	private final Door door;

	private final DataSource beside;

	private NewArchive(Gate gate, Door door, DataSource beside) {
		this.gate = gate;
		this.door = door;
		this.beside = beside;
	}

	/** The version of the tables of every archive that this program has opened. */
	public static String tablesVersion() {
		return MigrationFiles.latest();
	}

	/**
	 * What tells whether two programs mean the same by a version.
	 * @return empty when this program is older than that version
	 */
	public static Optional<String> tablesFingerprint(String version) {
		return MigrationFiles.tablesFingerprint(version);
	}

	/**
	 * Begins an archive.
	 * @param home whose archive
	 * @param settings where it is kept
	 * @param version that its tables are to have for now
	 * @throws UserError if there is an archive that holds something
	 */
	public static NewArchive begin(Home home, Settings settings, String version) {
		Gate gate = Gate.to(home, settings);
		Door door = gate.door();
		try {
			refuseFilled(gate);
			DataSource beside = gate.beside();
			String made = Migrations.migrateTables(beside, gate.kind(), version);
			if (!made.equals(version)) {
				throw new UserError("the database holds the empty archive of a newer Parley",
						"Drop the database and make it again, empty.");
			}
			return new NewArchive(gate, door, beside);
		}
		catch (SQLException ex) {
			door.close();
			throw gate.explain(ex);
		}
		catch (FlywayException ex) {
			door.close();
			throw new ArchiveUnavailable("the tables of the archive could not be made",
					"The database has to be empty, and its user has to be allowed to make schemas; the log has more.",
					ex);
		}
		catch (RuntimeException ex) {
			door.close();
			throw ex;
		}
	}

	/** Fails when there is an archive that holds something. */
	public static void refuseFilled(Home home, Settings settings) {
		Gate gate = Gate.to(home, settings);
		try (Door _ = gate.door()) {
			refuseFilled(gate);
		}
		catch (SQLException ex) {
			throw gate.explain(ex);
		}
	}

	private static void refuseFilled(Gate gate) throws SQLException {
		if (!gate.exists()) {
			return;
		}
		try (Connection owner = gate.open(gate.owner()); Statement statement = owner.createStatement()) {
			for (String table : tables(statement)) {
				try (ResultSet rows = statement.executeQuery("select 1 from " + table + " fetch first row only")) {
					if (rows.next()) {
						throw new UserError("the " + gate.kind() + " archive holds something already, in " + table,
								"Only an empty one is filled: name another home with --home, or another database.");
					}
				}
			}
			if (gate.kind() == DatabaseKind.H2 && !gate.isLast(owner)) {
				throw new UserError("the archive is open in another program", "End it first.");
			}
		}
	}

	private static List<String> tables(Statement statement) throws SQLException {
		List<String> tables = new ArrayList<>();
		try (ResultSet rows = statement.executeQuery("select table_schema, table_name from information_schema.tables"
				+ " where table_schema in ('store', 'ops') and table_name in ('" + String.join("', '", FILLED)
				+ "')")) {
			while (rows.next()) {
				tables.add(rows.getString(1) + "." + rows.getString(2));
			}
		}
		return tables;
	}

	/** Connections that fill it. */
	public DataSource dataSource() {
		return this.beside;
	}

	/** Which database it is. */
	public DatabaseKind kind() {
		return this.gate.kind();
	}

	/** Says in the user's words why it could not be filled. */
	public RuntimeException explain(SQLException failure) {
		return this.gate.explain(failure);
	}

	/**
	 * Brings it to the version of this program and lets it take its place; no connection
	 * may be open.
	 */
	public void finish() {
		try {
			Readiness.prepare(this.gate, this.beside);
			this.gate.place();
		}
		catch (SQLException ex) {
			throw this.gate.explain(ex);
		}
	}

	/** Gives it up, unless it is finished. */
	@Override
	public void close() {
		try (Door _ = this.door) {
			this.gate.clear();
		}
	}

}
