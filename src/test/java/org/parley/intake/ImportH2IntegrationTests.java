package org.parley.intake;

class ImportH2IntegrationTests extends ImportContract {

	@Override
	boolean onPostgres() {
		return false;
	}

}
