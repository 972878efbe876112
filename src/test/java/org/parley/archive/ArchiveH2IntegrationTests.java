package org.parley.archive;

class ArchiveH2IntegrationTests extends ArchiveContract {

	@Override
	Settings settings(Home home) {
		return Settings.read(home);
	}

}
