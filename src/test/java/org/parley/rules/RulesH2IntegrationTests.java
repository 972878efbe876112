package org.parley.rules;

import java.nio.file.Path;

import org.parley.testing.TestHome;

class RulesH2IntegrationTests extends RulesContract {

	@Override
	TestHome home(Path folder) {
		return TestHome.onH2(folder);
	}

}
