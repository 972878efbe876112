package org.parley.rules;

import java.nio.file.Path;

import org.parley.testing.TestHome;

class RulesPostgresIntegrationTests extends RulesContract {

	@Override
	TestHome home(Path folder) {
		return TestHome.onPostgres(folder);
	}

}
