package org.parley.archive.transfer;

import java.nio.file.Path;

import org.parley.testing.PostgresServer;
import org.parley.testing.TestHome;

class TransferH2IntegrationTests extends TransferContract {

	@Override
	TestHome home(Path folder) {
		return TestHome.onH2(folder);
	}

	@Override
	TestHome unmade(Path folder) {
		return TestHome.unmade(folder, "");
	}

	@Override
	String otherDatabase() {
		return PostgresServer.createDatabase();
	}

}
