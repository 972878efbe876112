package org.parley.schedule;

import java.nio.file.Path;

import org.parley.testing.TestHome;

class DueRunStorePostgresIntegrationTests extends DueRunStoreContract {

	@Override
	TestHome home(Path folder) {
		return TestHome.onPostgres(folder);
	}

}
