package org.parley.rules;

import java.nio.file.Path;

import org.parley.testing.TestHome;

class RulesH2IntegrationTests extends RulesContract {

	@Override
	TestHome homeWithSample(Path folder) {
		return TestHome.withSampleOnH2(folder);
	}

}
