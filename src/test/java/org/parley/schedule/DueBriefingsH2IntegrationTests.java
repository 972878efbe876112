package org.parley.schedule;

import java.nio.file.Path;

import org.parley.testing.TestHome;

class DueBriefingsH2IntegrationTests extends DueBriefingsContract {

	@Override
	TestHome home(Path folder) {
		return TestHome.onH2(folder);
	}

}
