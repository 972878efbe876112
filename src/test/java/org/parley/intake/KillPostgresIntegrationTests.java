package org.parley.intake;

class KillPostgresIntegrationTests extends KillContract {

	@Override
	boolean onPostgres() {
		return true;
	}

}
