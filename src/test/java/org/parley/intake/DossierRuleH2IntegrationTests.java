package org.parley.intake;

class DossierRuleH2IntegrationTests extends DossierRuleContract {

	@Override
	boolean onPostgres() {
		return false;
	}

}
