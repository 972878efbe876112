package org.parley.archive;

import java.time.Duration;

import org.parley.testing.PostgresServer;

class ArchivePostgresIntegrationTests extends ArchiveContract {

	@Override
	Settings settings(Home home) {
		Settings.Database database = new Settings.Database(PostgresServer.createDatabase(), null, null, "parley_reader",
				null);
		return new Settings(database, new Settings.Intake(null, 1, 1, 1), new Settings.Sql(10, Duration.ofSeconds(5)),
				new Settings.Briefing(null));
	}

}
