package org.parley.rules;

import java.nio.file.Path;

import org.parley.testing.TestHome;

class LaterChangesH2IntegrationTests extends LaterChangesContract {

	@Override
	TestHome homeWithSample(Path folder) {
		return TestHome.withSampleOnH2(folder);
	}

}
