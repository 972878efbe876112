package org.parley.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.testing.EmptyArchive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class ArchiveH2IntegrationTests extends ArchiveContract {

	@Override
	Settings settings(Home home) {
		return Settings.read(home);
	}

	@Override
	Settings settingsWithArchive(Home home) {
		EmptyArchive.onH2(home.root());
		return Settings.read(home);
	}

	@Test
	void onlyTheUserMayReadTheOwnersPassword(@TempDir Path folder) throws IOException {
		open(folder).close();
		assertThat(Files.getPosixFilePermissions(folder.resolve("data/owner.password")))
			.isEqualTo(PosixFilePermissions.fromString("rw-------"));
	}

	@Test
	void withoutTheOwnersPasswordTheArchiveStaysClosed(@TempDir Path folder) throws IOException {
		EmptyArchive.onH2(folder);
		Files.delete(folder.resolve("data/owner.password"));
		assertThatExceptionOfType(ArchiveUnavailable.class).isThrownBy(() -> open(folder))
			.withMessageContaining("owner.password is missing");
	}

	@Test
	void readerWhoseOwnPasswordWasChangedGetsItBack(@TempDir Path folder) throws SQLException {
		Home home = new Home(folder);
		EmptyArchive.onH2(folder);
		String url = "jdbc:h2:file:" + folder.resolve("data/parley") + ";AUTO_SERVER=TRUE;IFEXISTS=TRUE"
				+ ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH";
		try (Connection reader = DriverManager.getConnection(url, "parley_reader", "reader")) {
			reader.createStatement().execute("alter user parley_reader set password 'mine'");
		}
		try (ArchiveReader reader = ArchiveReader.open(home, settings(home), Clocks.OPEN)) {
			assertThat(reader.listViews()).contains("account");
		}
	}

	@Test
	void fileThatAnotherProgramOpenedDifferentlyIsLeftAlone(@TempDir Path folder) throws SQLException {
		EmptyArchive.onH2(folder);
		String url = "jdbc:h2:file:" + folder.resolve("data/parley") + ";AUTO_SERVER=TRUE";
		try (Connection other = DriverManager.getConnection(url, "parley_reader", "reader")) {
			assertThat(other.isValid(1)).isTrue();
			assertThatExceptionOfType(ArchiveUnavailable.class).isThrownBy(() -> open(folder))
				.withMessageContaining("open in another program")
				.satisfies((ex) -> assertThat(ex.hint()).contains("DATABASE_TO_LOWER=TRUE"));
		}
	}

	private Archive open(Path folder) {
		Home home = new Home(folder);
		return Archive.open(home, settings(home));
	}

}
