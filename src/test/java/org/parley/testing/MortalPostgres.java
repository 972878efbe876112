package org.parley.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

/**
 * A PostgreSQL server for one test, which can be killed as a whole and started again at
 * the same place. {@link PostgresServer} serves all others.
 */
public final class MortalPostgres implements AutoCloseable {

	private final Path data;

	private EmbeddedPostgres server;

	private int databases;

	/** Starts a new one, whose data are kept in this folder. */
	public MortalPostgres(Path data) {
		this.data = data;
		this.server = start(0);
	}

	private EmbeddedPostgres start(int port) {
		EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder()
			.setPGStartupWait(Duration.ofMinutes(1))
			.setDataDirectory(this.data)
			.setCleanDataDirectory(false)
			// No process of its own accord, so that all are known when it is killed.
			.setServerConfig("autovacuum", "off");
		try {
			return ((port > 0) ? builder.setPort(port) : builder).start();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Makes an empty database and returns its JDBC URL, user included. */
	public String createDatabase() {
		String name = "test_" + ++this.databases;
		try (Connection connection = this.server.getPostgresDatabase().getConnection()) {
			connection.createStatement().execute("create database " + name);
		}
		catch (SQLException ex) {
			throw new IllegalStateException(ex);
		}
		return this.server.getJdbcUrl("postgres", name);
	}

	/** Kills all of its processes, as {@code kill -9} does, and starts it again. */
	public void killAndStart() {
		Process first = this.server.getProcess();
		List<ProcessHandle> others = first.descendants().toList();
		first.destroyForcibly();
		others.forEach(ProcessHandle::destroyForcibly);
		close();
		this.server = start(this.server.getPort());
	}

	@Override
	public void close() {
		try {
			this.server.close();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
