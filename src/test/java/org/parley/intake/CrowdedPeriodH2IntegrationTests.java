package org.parley.intake;

class CrowdedPeriodH2IntegrationTests extends CrowdedPeriodContract {

	@Override
	boolean onPostgres() {
		return false;
	}

}
