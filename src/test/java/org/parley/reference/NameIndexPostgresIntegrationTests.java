package org.parley.reference;

import org.parley.archive.DatabaseKind;

class NameIndexPostgresIntegrationTests extends NameIndexContract {

	NameIndexPostgresIntegrationTests() {
		super(DatabaseKind.POSTGRESQL);
	}

}
