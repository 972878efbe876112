package org.parley.archive;

import java.time.Duration;
import java.util.Map;

/** Settings for tests. */
final class TestSettings {

	private TestSettings() {
	}

	static Settings postgres(String url, String reader) {
		return new Settings(new Settings.Database(url, null, null, reader, null), new Settings.Intake(null, 1, 1, 1),
				new Settings.Sql(10, Duration.ofSeconds(5)), new Settings.Briefing(null), Map.of());
	}

}
