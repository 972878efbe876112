package org.parley.archive;

import java.util.UUID;

import javax.sql.DataSource;

import org.h2.jdbcx.JdbcDataSource;

class MigrationsH2IntegrationTests extends MigrationsContract {

	@Override
	DataSource emptyDatabase() {
		JdbcDataSource database = new JdbcDataSource();
		database.setUrl("jdbc:h2:mem:" + UUID.randomUUID()
				+ ";DB_CLOSE_DELAY=-1;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH");
		return database;
	}

	@Override
	DatabaseKind kind() {
		return DatabaseKind.H2;
	}

}
