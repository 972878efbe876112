package org.parley.archive;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.testing.EmptyArchive;
import org.parley.testing.PostgresServer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

class ArchivePostgresIntegrationTests extends ArchiveContract {

	@Override
	Settings settings(Home home) {
		return TestSettings.postgres(PostgresServer.createDatabase(), "parley_reader");
	}

	@Override
	Settings settingsWithArchive(Home home) {
		return TestSettings.postgres(EmptyArchive.onPostgres(), "parley_reader");
	}

	@Test
	void ownerWithoutTheRightToMakeRolesCanWorkAndReadersAreToldWhatIsMissing(@TempDir Path folder)
			throws SQLException {
		String url = PostgresServer.createDatabase();
		try (Connection admin = DriverManager.getConnection(url)) {
			admin.createStatement().execute("create role plain login");
			admin.createStatement().execute("alter database " + admin.getCatalog() + " owner to plain");
		}
		Home home = new Home(folder);
		Settings settings = TestSettings.postgres(url.replace("user=postgres", "user=plain"), "nobody_yet");
		assertThatNoException().isThrownBy(() -> Archive.open(home, settings).close());
		assertThatExceptionOfType(ArchiveUnavailable.class)
			.isThrownBy(() -> ArchiveReader.open(home, settings, Clocks.OPEN))
			.satisfies((ex) -> assertThat(ex.hint()).contains("create role nobody_yet"));
		try (Connection admin = DriverManager.getConnection(url)) {
			admin.createStatement().execute("create role nobody_yet login");
		}
		try (ArchiveReader reader = ArchiveReader.open(home, settings, Clocks.OPEN)) {
			assertThat(reader.ask("select * from clock", settings.sql(), Answer::columns)).contains("as_of");
		}
	}

}
