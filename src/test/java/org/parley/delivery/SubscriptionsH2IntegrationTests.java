package org.parley.delivery;

import java.nio.file.Path;

import org.parley.testing.TestHome;

class SubscriptionsH2IntegrationTests extends SubscriptionsContract {

	@Override
	TestHome home(Path folder) {
		return TestHome.onH2(folder);
	}

}
