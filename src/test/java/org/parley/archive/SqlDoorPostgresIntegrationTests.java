package org.parley.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.parley.testing.EmptyArchive;
import org.parley.testing.PostgresServer;

/** With the roles that {@code sql/roles.sql} makes, here under other names. */
class SqlDoorPostgresIntegrationTests extends SqlDoorContract {

	private final String url = PostgresServer.createDatabase();

	@Override
	Settings settings(Home home) throws SQLException, IOException {
		String roles = Files.readString(Path.of("sql/roles.sql")).replace("parley_", "door_");
		try (Connection admin = DriverManager.getConnection(this.url); Statement statement = admin.createStatement()) {
			statement.execute(roles);
			statement.execute(roles);
		}
		Settings settings = TestSettings.postgres(as("door_owner"), "door_reader");
		Archive.openBriefly(home, settings).close();
		return settings;
	}

	private String as(String user) {
		return this.url.replace("user=postgres", "user=" + user);
	}

	@Override
	Settings otherSettings(Home home) {
		Settings settings = TestSettings.postgres(EmptyArchive.onPostgres(), "vain_reader");
		ArchiveReader.open(home, settings, Clocks.OPEN).close();
		return settings;
	}

	@Override
	List<String> changesOfOwnAccount(String user) {
		return List.of("set session characteristics as transaction read write", "alter role " + user + " password 'x'",
				"alter role " + user + " set search_path = public", "alter role " + user + " set work_mem = '64kB'");
	}

	@Override
	String database() {
		return "postgres";
	}

	@Override
	@Nullable Connection openWriter() throws SQLException {
		return DriverManager.getConnection(as("door_writer"));
	}

}
