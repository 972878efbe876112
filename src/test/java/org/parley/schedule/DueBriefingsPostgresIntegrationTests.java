package org.parley.schedule;

import java.nio.file.Path;

import org.parley.testing.TestHome;

class DueBriefingsPostgresIntegrationTests extends DueBriefingsContract {

	@Override
	TestHome homeWithSample(Path folder) {
		return TestHome.withSampleOnPostgres(folder);
	}

}
