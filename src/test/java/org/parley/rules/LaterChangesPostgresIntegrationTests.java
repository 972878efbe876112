package org.parley.rules;

import java.nio.file.Path;

import org.parley.testing.TestHome;

class LaterChangesPostgresIntegrationTests extends LaterChangesContract {

	@Override
	TestHome homeWithSample(Path folder) {
		return TestHome.withSampleOnPostgres(folder);
	}

}
