package org.parley.intake;

class DossierRulePostgresIntegrationTests extends DossierRuleContract {

	@Override
	boolean onPostgres() {
		return true;
	}

}
