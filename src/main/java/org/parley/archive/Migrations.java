package org.parley.archive;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;

import javax.sql.DataSource;

import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationState;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/**
 * Brings a database to the schema of this program, with plain Flyway. The views read both
 * clocks from their connection; how, differs by database and is filled in here.
 */
public final class Migrations {

	private static final Set<MigrationState> FUTURE = Set.of(MigrationState.FUTURE_SUCCESS,
			MigrationState.FUTURE_FAILED);

	private Migrations() {
	}

	/**
	 * Runs what is pending.
	 * @param owner connects as the owner of the schemas
	 * @param kind which of the two databases it is
	 */
	public static void migrate(DataSource owner, DatabaseKind kind) {
		Flyway flyway = configure(owner, kind);
		if (Arrays.stream(flyway.info().applied()).anyMatch((applied) -> FUTURE.contains(applied.getState()))) {
			throw new UserError("the archive was made by a newer Parley than this one", "Use the newer one.");
		}
		flyway.migrate();
	}

	/**
	 * Makes the tables as they were at a version, and no views.
	 * @return the version that the tables have afterwards, which may be a later one
	 */
	static String migrateTables(DataSource owner, DatabaseKind kind, String version) {
		Flyway flyway = configuration(owner, kind).target(version)
			// There are no views of old versions.
			.repeatableSqlMigrationPrefix("no views")
			.validateMigrationNaming(false)
			.load();
		flyway.migrate();
		return Arrays.stream(flyway.info().applied())
			.filter((migration) -> migration.getVersion() != null)
			.reduce((one, next) -> next)
			.map((migration) -> String.valueOf(migration.getVersion()))
			.orElse("");
	}

	static Flyway configure(DataSource owner, DatabaseKind kind) {
		return configuration(owner, kind).load();
	}

	private static FluentConfiguration configuration(DataSource owner, DatabaseKind kind) {
		return Flyway.configure()
			.dataSource(owner)
			.locations("classpath:" + MigrationFiles.FOLDER)
			.validateMigrationNaming(true)
			.defaultSchema("ops")
			.schemas("ops")
			.createSchemas(true)
			// All or nothing; H2 cannot take back what it has begun, see H2Gate.
			.group(kind == DatabaseKind.POSTGRESQL)
			.ignoreMigrationPatterns("*:pending", "*:future")
			// One connection, so that the schema and the history of it are one commit.
			.configuration(Map.of("flyway.postgresql.transactional.lock", "false"))
			.callbacks(new DropViews())
			.placeholders(Map.of("as_of", kind.clock("as_of"), "known_at", kind.clock("known_at"), "since_as_of",
					kind.sinceClock("since_as_of"), "since_known_at", kind.clock("since_known_at"), "views",
					MigrationFiles.viewsFingerprint()));
	}

}
