package org.parley.briefing;

import java.nio.file.Path;

import org.parley.testing.TestHome;

class BriefingsPostgresIntegrationTests extends BriefingsContract {

	@Override
	TestHome home(Path folder) {
		return TestHome.onPostgres(folder);
	}

}
