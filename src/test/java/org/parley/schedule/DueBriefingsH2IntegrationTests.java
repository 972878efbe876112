package org.parley.schedule;

import java.nio.file.Path;

import org.parley.testing.TestHome;

class DueBriefingsH2IntegrationTests extends DueBriefingsContract {

	@Override
	TestHome homeWithSample(Path folder) {
		return TestHome.withSampleOnH2(folder);
	}

}
