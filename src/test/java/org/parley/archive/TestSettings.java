package org.parley.archive;

import java.time.Duration;
import java.util.List;
import java.util.Map;

/** Settings for tests. */
final class TestSettings {

	private TestSettings() {
	}

	static Settings postgres(String url, String reader) {
		MailSettings mail = new MailSettings(null, 25, MailSettings.Security.NONE, null, null, "", null, Duration.ZERO,
				1, null);
		return new Settings(new Settings.Database(url, null, null, reader, null), new Settings.Intake(null, 1, 1, 1),
				new Settings.Sql(10, Duration.ofSeconds(5)), new Settings.Briefing(null, null), mail, Map.of(),
				List.of(), new Settings.Serve(Duration.ofSeconds(30), 0));
	}

}
