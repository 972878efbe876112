package org.parley.intake;

class DatasetPostgresIntegrationTests extends DatasetContract {

	@Override
	boolean onPostgres() {
		return true;
	}

}
