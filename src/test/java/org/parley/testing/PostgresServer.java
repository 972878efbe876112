package org.parley.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

/**
 * A real PostgreSQL for tests, started once per JVM; each test gets databases of its own.
 * Tests kill what uses it, never the machine below it: it need not wait for the disk.
 */
public final class PostgresServer {

	private static final AtomicInteger DATABASES = new AtomicInteger();

	private PostgresServer() {
	}

	/** Makes an empty database and returns its JDBC URL, user included. */
	public static String createDatabase() {
		return createDatabase("template1");
	}

	/** Makes a copy of a database that nobody uses and returns its JDBC URL. */
	static String createDatabase(String template) {
		String name = "test_" + ProcessHandle.current().pid() + "_" + DATABASES.incrementAndGet();
		try (Connection connection = Running.SERVER.getPostgresDatabase().getConnection()) {
			connection.createStatement().execute("create database " + name + " template " + template);
		}
		catch (SQLException ex) {
			throw new IllegalStateException(ex);
		}
		return Running.SERVER.getJdbcUrl("postgres", name);
	}

	/** Which database a JDBC URL leads to. */
	static String nameIn(String url) {
		return url.replaceAll(".*/|\\?.*", "");
	}

	/** Started by the first test that asks. */
	private static final class Running {

		private static final EmbeddedPostgres SERVER = start();

		private static EmbeddedPostgres start() {
			try {
				return EmbeddedPostgres.builder()
					.setPGStartupWait(Duration.ofMinutes(1))
					.setServerConfig("fsync", "off")
					.setServerConfig("full_page_writes", "off")
					.start();
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}

	}

}
