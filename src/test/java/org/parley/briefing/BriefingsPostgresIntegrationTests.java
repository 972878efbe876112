package org.parley.briefing;

import java.nio.file.Path;

import org.parley.testing.TestHome;

class BriefingsPostgresIntegrationTests extends BriefingsContract {

	@Override
	TestHome homeWithSample(Path folder) {
		return TestHome.withSampleOnPostgres(folder);
	}

}
