package org.parley.archive;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;

import javax.sql.DataSource;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.postgresql.ds.PGSimpleDataSource;

class MigrationsPostgresIntegrationTests extends MigrationsContract {

	private static EmbeddedPostgres server;

	private static int databases;

	@BeforeAll
	static void start() throws IOException {
		server = EmbeddedPostgres.start();
	}

	@AfterAll
	static void stop() throws IOException {
		server.close();
	}

	@Override
	DataSource emptyDatabase() throws SQLException {
		String name = "archive" + ++databases;
		try (Connection connection = server.getPostgresDatabase().getConnection()) {
			connection.createStatement().execute("create database " + name);
		}
		PGSimpleDataSource database = (PGSimpleDataSource) server.getDatabase("postgres", name);
		return database;
	}

	@Override
	DatabaseKind kind() {
		return DatabaseKind.POSTGRESQL;
	}

}
