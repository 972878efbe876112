package org.parley.intake;

class KillH2IntegrationTests extends KillContract {

	@Override
	boolean onPostgres() {
		return false;
	}

}
