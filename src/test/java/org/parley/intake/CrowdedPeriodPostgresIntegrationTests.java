package org.parley.intake;

class CrowdedPeriodPostgresIntegrationTests extends CrowdedPeriodContract {

	@Override
	boolean onPostgres() {
		return true;
	}

}
