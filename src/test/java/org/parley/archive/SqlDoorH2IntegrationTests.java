package org.parley.archive;

import java.sql.Connection;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.parley.testing.EmptyArchive;

class SqlDoorH2IntegrationTests extends SqlDoorContract {

	@Override
	Settings settings(Home home) {
		EmptyArchive.onH2(home.root());
		return Settings.read(home);
	}

	@Override
	Settings otherSettings(Home home) {
		return settings(home);
	}

	@Override
	List<String> changesOfOwnAccount(String user) {
		return List.of("alter user " + user + " set password 'x'");
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
