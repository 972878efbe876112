package org.parley.intake;

class DatasetH2IntegrationTests extends DatasetContract {

	@Override
	boolean onPostgres() {
		return false;
	}

}
