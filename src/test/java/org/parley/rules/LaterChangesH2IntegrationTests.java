package org.parley.rules;

import java.nio.file.Path;

import org.parley.testing.TestHome;

class LaterChangesH2IntegrationTests extends LaterChangesContract {

	@Override
	TestHome home(Path folder) {
		return TestHome.onH2(folder);
	}

}
