package org.parley.fact.account;

import org.parley.archive.DatabaseKind;

class KindTablesH2IntegrationTests extends KindTablesContract {

	KindTablesH2IntegrationTests() {
		super(DatabaseKind.H2);
	}

}
