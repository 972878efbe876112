package org.parley.delivery;

import java.nio.file.Path;

import org.parley.testing.TestHome;

class OutboxH2IntegrationTests extends OutboxContract {

	@Override
	TestHome home(Path folder) {
		return TestHome.onH2(folder);
	}

}
