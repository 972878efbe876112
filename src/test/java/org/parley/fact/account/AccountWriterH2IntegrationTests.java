package org.parley.fact.account;

import org.parley.archive.DatabaseKind;

class AccountWriterH2IntegrationTests extends AccountWriterContract {

	AccountWriterH2IntegrationTests() {
		super(DatabaseKind.H2);
	}

}
