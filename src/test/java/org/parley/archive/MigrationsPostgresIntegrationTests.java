package org.parley.archive;

import javax.sql.DataSource;

import org.parley.testing.PostgresServer;
import org.postgresql.ds.PGSimpleDataSource;

class MigrationsPostgresIntegrationTests extends MigrationsContract {

	@Override
	DataSource emptyDatabase() {
		PGSimpleDataSource database = new PGSimpleDataSource();
		database.setUrl(PostgresServer.createDatabase());
		return database;
	}

	@Override
	DatabaseKind kind() {
		return DatabaseKind.POSTGRESQL;
	}

}
