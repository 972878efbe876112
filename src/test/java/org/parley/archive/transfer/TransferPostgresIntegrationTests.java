package org.parley.archive.transfer;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.archive.Archive;
import org.parley.archive.Home;
import org.parley.archive.NewArchive;
import org.parley.archive.Settings;
import org.parley.testing.PostgresServer;
import org.parley.testing.TestHome;

import static org.assertj.core.api.Assertions.assertThat;

class TransferPostgresIntegrationTests extends TransferContract {

	@Override
	TestHome home(Path folder) {
		return TestHome.onPostgres(folder);
	}

	@Override
	TestHome unmade(Path folder) {
		return TestHome.unmade(folder, "database: {url: '" + PostgresServer.createDatabase() + "'}\n");
	}

	@Override
	String otherDatabase() {
		return "h2";
	}

	@Test
	void makesTablesOfAnOlderVersionAndBringsThemUpToDateAfterwards(@TempDir Path empty) throws SQLException {
		unmade(empty);
		Home home = new Home(empty);
		Settings settings = Settings.read(home);
		try (NewArchive archive = NewArchive.begin(home, settings, "010")) {
			try (Connection connection = archive.dataSource().getConnection();
					Statement statement = connection.createStatement()) {
				statement.execute("insert into store.term values ('x')");
				statement.execute("insert into store.actor(slug, name, kind) values ('x', 'X', 'x')");
			}
			archive.finish();
		}
		try (Archive archive = Archive.openBriefly(home, settings)) {
			assertThat(Move.sums(archive)).filteredOn((sum) -> sum.table().equals("store.actor"))
				.extracting(TableSum::rows)
				.containsExactly(1L);
		}
		assertThat(NewArchive.tablesFingerprint("010")).isPresent().isNotEqualTo(NewArchive.tablesFingerprint("011"));
		assertThat(NewArchive.tablesFingerprint("999")).isEmpty();
	}

}
