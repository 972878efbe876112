package org.parley.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.jspecify.annotations.Nullable;

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

	/** Kills it, with all that belongs to it, as nothing that it could prepare for. */
	public static void kill() {
		Running.killed = Running.process();
		Stream.concat(Stream.of(Running.killed.handle()), Running.killed.handle().descendants())
			.toList()
			.forEach(ProcessHandle::destroyForcibly);
		Running.killed.handle().onExit().join();
	}

	/** Starts it where it was, if it was killed, and waits until it has recovered. */
	public static void startAgain() {
		ServerProcess killed = Running.killed;
		if (killed == null) {
			return;
		}
		Running.killed = null;
		try {
			new ProcessBuilder(killed.command()).redirectErrorStream(true)
				.redirectOutput(ProcessBuilder.Redirect.DISCARD)
				.start();
			for (int tries = 0; tries < 300 && !answers(); tries++) {
				Thread.sleep(50);
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static boolean answers() {
		try (Connection _ = Running.SERVER.getPostgresDatabase().getConnection()) {
			return true;
		}
		catch (SQLException ex) {
			return false;
		}
	}

	/** The server, and how it was started. */
	private record ServerProcess(ProcessHandle handle, List<String> command) {
	}

	/** Which database a JDBC URL leads to. */
	static String nameIn(String url) {
		return url.replaceAll(".*/|\\?.*", "");
	}

	/** Started by the first test that asks. */
	private static final class Running {

		private static final EmbeddedPostgres SERVER = start();

		private static @Nullable ServerProcess killed;

		/** As the file says by which it keeps others away from its folder. */
		private static ServerProcess process() {
			try (Connection connection = SERVER.getPostgresDatabase().getConnection();
					ResultSet row = connection.createStatement().executeQuery("show data_directory")) {
				row.next();
				Path file = Path.of(row.getString(1), "postmaster.pid");
				ProcessHandle handle = ProcessHandle.of(Long.parseLong(Files.readAllLines(file).getFirst()))
					.orElseThrow();
				List<String> command = new ArrayList<>();
				if ("root".equals(System.getProperty("user.name"))) {
					// PostgreSQL does not work for root.
					command.addAll(List.of("unshare", "-U"));
				}
				command.add(handle.info().command().orElseThrow());
				command.addAll(List.of(handle.info().arguments().orElseThrow()));
				return new ServerProcess(handle, command);
			}
			catch (SQLException | IOException ex) {
				throw new IllegalStateException(ex);
			}
		}

		private static EmbeddedPostgres start() {
			try {
				return EmbeddedPostgres.builder()
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
