package org.parley.fact.account;

import org.parley.archive.DatabaseKind;

class AccountWriterPostgresIntegrationTests extends AccountWriterContract {

	AccountWriterPostgresIntegrationTests() {
		super(DatabaseKind.POSTGRESQL);
	}

}
