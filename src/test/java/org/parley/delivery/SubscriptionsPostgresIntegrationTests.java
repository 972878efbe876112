package org.parley.delivery;

import java.nio.file.Path;

import org.parley.testing.TestHome;

class SubscriptionsPostgresIntegrationTests extends SubscriptionsContract {

	@Override
	TestHome home(Path folder) {
		return TestHome.onPostgres(folder);
	}

}
