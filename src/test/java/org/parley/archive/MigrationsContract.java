package org.parley.archive;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

import javax.sql.DataSource;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

import static org.assertj.core.api.Assertions.assertThat;

/** What must hold of the migrations on both databases. */
abstract class MigrationsContract {

	abstract DataSource emptyDatabase() throws SQLException;

	abstract DatabaseKind kind();

	@Test
	void historyHasARowForEveryFile() throws SQLException {
		DataSource database = emptyDatabase();
		Migrations.migrate(database, kind());
		assertThat(list(database, "select script from ops.flyway_schema_history where success and type = 'SQL'"))
			.containsExactlyInAnyOrderElementsOf(MigrationFiles.names());
	}

	@Test
	void secondTimeChangesNothingAndNeitherLogsAnything() throws SQLException {
		ListAppender<ILoggingEvent> logged = new ListAppender<>();
		Logger libraries = (Logger) LoggerFactory.getLogger("org.flywaydb");
		logged.start();
		libraries.addAppender(logged);
		DataSource database = emptyDatabase();
		Migrations.migrate(database, kind());
		List<String> history = list(database, "select installed_on from ops.flyway_schema_history");
		Migrations.migrate(database, kind());
		assertThat(list(database, "select installed_on from ops.flyway_schema_history")).isEqualTo(history);
		assertThat(list(database, "select count(*) from archive.account")).containsExactly("0");
		libraries.detachAppender(logged);
		assertThat(logged.list).isEmpty();
	}

	static List<String> list(DataSource database, String sql) throws SQLException {
		List<String> rows = new ArrayList<>();
		try (Connection connection = database.getConnection();
				ResultSet result = connection.createStatement().executeQuery(sql)) {
			while (result.next()) {
				rows.add(result.getString(1));
			}
		}
		return rows;
	}

}
