package org.parley.reference;

import org.parley.archive.DatabaseKind;

class NameIndexH2IntegrationTests extends NameIndexContract {

	NameIndexH2IntegrationTests() {
		super(DatabaseKind.H2);
	}

}
