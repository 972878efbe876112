package org.parley.intake;

class HostileDropH2IntegrationTests extends HostileDropContract {

	@Override
	boolean onPostgres() {
		return false;
	}

}
