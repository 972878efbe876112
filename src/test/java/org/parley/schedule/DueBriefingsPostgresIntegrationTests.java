package org.parley.schedule;

import java.nio.file.Path;

import org.parley.testing.TestHome;

class DueBriefingsPostgresIntegrationTests extends DueBriefingsContract {

	@Override
	TestHome home(Path folder) {
		return TestHome.onPostgres(folder);
	}

}
