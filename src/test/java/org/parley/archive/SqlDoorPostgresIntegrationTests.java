package org.parley.archive;

import java.util.List;

import org.parley.testing.EmptyArchive;

class SqlDoorPostgresIntegrationTests extends SqlDoorContract {

	@Override
	Settings settings(Home home) {
		return TestSettings.postgres(EmptyArchive.onPostgres(), "parley_reader");
	}

	@Override
	List<String> listAllowedHere() {
		return List.of("select n from generate_series(1, 3) as n", "show server_version",
				"explain (analyze, format json) select * from clock", "select array[1, 2], '{\"a\": 1}'::jsonb");
	}

	@Override
	List<String> listDeniedHere() {
		return List.of("select pg_read_file('/etc/passwd')", "copy account to '/tmp/parley-was-here'",
				"copy account to program 'id'", "copy (select 1) to stdout", "select lo_import('/etc/passwd')",
				"do $$ begin create table t(a int); end $$",
				"create function f() returns int language sql as 'select 1'", "create extension dblink",
				"alter role parley_reader password 'x'", "set role postgres", "set session authorization postgres",
				"reset role", "begin read write", "set default_transaction_read_only = off",
				"select set_config('role', 'postgres', false)", "alter system set work_mem = '1GB'",
				"select * from pg_authid", "select nextval('store.account_id_seq')", "lock table store.account",
				"vacuum", "listen x", "select current_setting('data_directory')");
	}

}
