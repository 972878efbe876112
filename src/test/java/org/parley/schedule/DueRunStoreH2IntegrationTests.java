package org.parley.schedule;

import java.nio.file.Path;

import org.parley.testing.TestHome;

class DueRunStoreH2IntegrationTests extends DueRunStoreContract {

	@Override
	TestHome home(Path folder) {
		return TestHome.onH2(folder);
	}

}
