package org.parley.fact.account;

import org.parley.archive.DatabaseKind;

class KindTablesPostgresIntegrationTests extends KindTablesContract {

	KindTablesPostgresIntegrationTests() {
		super(DatabaseKind.POSTGRESQL);
	}

}
