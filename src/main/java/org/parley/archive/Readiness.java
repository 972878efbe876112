package org.parley.archive;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.function.Function;

import javax.sql.DataSource;

import org.flywaydb.core.api.FlywayException;
import org.jspecify.annotations.Nullable;

/**
 * Whether the archive has the schema of this program. The comment of schema archive says
 * which migrations it has seen; readers may ask for that too.
 */
final class Readiness {

	private static final String COMMENT = "What readers see: views of store at both clocks. Migrations ";

	private Readiness() {
	}

	/**
	 * Connects to an archive that is made or brought up to date first if need be; the
	 * door has to be held.
	 * @param gate leads to the archive
	 * @param who connects, the owner or a reader
	 */
	static Connection open(Gate gate, Function<Gate, DataSource> who) throws SQLException {
		if (gate.exists()) {
			try {
				Connection connection = gate.open(who.apply(gate));
				if (isReady(connection, gate.kind())) {
					return connection;
				}
				connection.close();
			}
			catch (SQLException ex) {
				if (!gate.isRefusal(ex)) {
					throw ex;
				}
			}
		}
		gate.prepare();
		return gate.open(who.apply(gate));
	}

	/** Whether nothing is left to migrate, and whoever connected may use it. */
	static boolean isReady(Connection connection, DatabaseKind kind) throws SQLException {
		String comment = findComment(connection, kind);
		return comment != null && comment.equals(COMMENT + MigrationFiles.fingerprint());
	}

	/**
	 * Migrates, renews what readers may see, and marks the archive as ready. If it is
	 * killed midway, the mark is missing and the next opener does it again.
	 */
	static void prepare(Gate gate, DataSource source) throws SQLException {
		try (Connection owner = source.getConnection(); Statement statement = owner.createStatement()) {
			Migrations.migrate(source, gate.kind());
			gate.provideReader(owner);
			statement.execute("comment on schema archive is '" + COMMENT + MigrationFiles.fingerprint() + "'");
		}
		catch (FlywayException ex) {
			throw new ArchiveUnavailable("the schema of the archive could not be brought up to date",
					"parley check says what is wrong; the log has the details.", ex);
		}
	}

	static @Nullable String findComment(Connection connection, DatabaseKind kind) throws SQLException {
		String sql = switch (kind) {
			case H2 -> "select remarks from information_schema.schemata where schema_name = 'archive'";
			case POSTGRESQL -> "select obj_description(oid, 'pg_namespace') from pg_namespace"
					+ " where nspname = 'archive' and has_schema_privilege(oid, 'usage')";
		};
		try (Statement statement = connection.createStatement(); ResultSet result = statement.executeQuery(sql)) {
			return result.next() ? result.getString(1) : null;
		}
	}

}
