package org.parley.intake;

class HostileDropPostgresIntegrationTests extends HostileDropContract {

	@Override
	boolean onPostgres() {
		return true;
	}

}
