package org.parley.archive;

import java.sql.SQLException;

import javax.sql.DataSource;

import org.flywaydb.core.api.FlywayException;
import org.junit.jupiter.api.Test;
import org.parley.testing.PostgresServer;
import org.postgresql.ds.PGSimpleDataSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class MigrationsPostgresIntegrationTests extends MigrationsContract {

	@Override
	DataSource emptyDatabase() {
		PGSimpleDataSource database = new PGSimpleDataSource();
		database.setUrl(PostgresServer.createDatabase());
		return database;
	}

	/** Two commits of two connections would leave a schema without its history. */
	@Test
	void deathAsSoonAsTheSchemaIsThereLeavesAnArchiveThatCanBeFinished() throws SQLException {
		DataSource database = emptyDatabase();
		MortalSource mortal = new MortalSource(database,
				() -> !list(database, "select 1 from pg_tables where tablename = 'account'").isEmpty());
		assertThatExceptionOfType(FlywayException.class).isThrownBy(() -> Migrations.migrate(mortal.source(), kind()));
		assertThat(mortal.hasDied()).isTrue();
		Migrations.migrate(database, kind());
		assertThat(list(database, "select count(*) from archive.account")).containsExactly("0");
	}

	@Override
	DatabaseKind kind() {
		return DatabaseKind.POSTGRESQL;
	}

}
