package org.parley.briefing;

import java.nio.file.Path;

import org.parley.testing.TestHome;

class BriefingsH2IntegrationTests extends BriefingsContract {

	@Override
	TestHome home(Path folder) {
		return TestHome.onH2(folder);
	}

}
