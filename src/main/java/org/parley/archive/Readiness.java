package org.parley.archive;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

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

	/** Whether nothing is left to migrate, and whoever connected may use it. */
	static boolean isReady(Connection connection, DatabaseKind kind) throws SQLException {
		String comment = findComment(connection, kind);
		return comment != null && comment.equals(COMMENT + MigrationFiles.fingerprint());
	}

	/** Migrates, renews what readers may see, and marks the archive as ready. */
	static void prepare(Connection owner, Gate gate) throws SQLException {
		try (Door _ = gate.preparing(owner)) {
			Migrations.migrate(gate.owner(), gate.kind());
			gate.provideReader(owner);
			try (Statement statement = owner.createStatement()) {
				statement.execute("comment on schema archive is '" + COMMENT + MigrationFiles.fingerprint() + "'");
			}
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
