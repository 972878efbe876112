package org.parley.intake;

class ImportPostgresIntegrationTests extends ImportContract {

	@Override
	boolean onPostgres() {
		return true;
	}

}
