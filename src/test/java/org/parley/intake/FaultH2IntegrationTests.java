package org.parley.intake;

class FaultH2IntegrationTests extends FaultContract {

	@Override
	boolean onPostgres() {
		return false;
	}

}
