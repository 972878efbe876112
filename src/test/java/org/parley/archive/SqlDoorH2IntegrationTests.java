package org.parley.archive;

import java.sql.Connection;

import org.jspecify.annotations.Nullable;

import org.parley.testing.EmptyArchive;

class SqlDoorH2IntegrationTests extends SqlDoorContract {

	@Override
	Settings settings(Home home) {
		EmptyArchive.onH2(home.root());
		return Settings.read(home);
	}

	@Override
	String database() {
		return "h2";
	}

	@Override
	@Nullable Connection openWriter() {
		return null;
	}

}
