package org.parley.rules;

import java.nio.file.Path;

import org.parley.testing.TestHome;

class SampleH2IntegrationTests extends SampleContract {

	@Override
	TestHome home(Path folder) {
		return TestHome.onH2(folder);
	}

}
