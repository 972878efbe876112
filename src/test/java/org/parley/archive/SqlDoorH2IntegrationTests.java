package org.parley.archive;

import java.util.List;

import org.parley.testing.EmptyArchive;

class SqlDoorH2IntegrationTests extends SqlDoorContract {

	@Override
	Settings settings(Home home) {
		EmptyArchive.onH2(home.root());
		return Settings.read(home);
	}

	@Override
	List<String> listAllowedHere() {
		return List.of("select count(*) from system_range(1, 3)", "show tables", "explain analyze select * from clock");
	}

	@Override
	List<String> listDeniedHere() {
		return List.of("select file_read('/etc/passwd')", "select file_write('x', '/tmp/parley-was-here')",
				"select * from csvread('/etc/passwd')", "call csvwrite('/tmp/parley-was-here', 'select 1')",
				"create alias run as 'void run() { }'", "create local temporary table t(a int)", "drop all objects",
				"shutdown", "shutdown compact", "script to '/tmp/parley-was-here'", "backup to '/tmp/parley-was-here'",
				"runscript from '/tmp/x.sql'", "set mode regular", "set write_delay 500", "set query_timeout 0",
				"set exclusive 1", "set @as_of = '2020-01-01'", "select cancel_session(1)", "select abort_session(1)",
				"execute immediate 'drop view archive.account'",
				"create trigger t before insert on store.account call 'x'",
				"create linked table t('', 'jdbc:h2:mem:', '', '', 'x')", "select memory_used()");
	}

}
