package org.parley.intake;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.testing.Cases;
import org.parley.testing.Fault;
import org.parley.testing.MortalPostgres;
import org.parley.testing.PostgresServer;

class FaultPostgresIntegrationTests extends FaultContract {

	@Override
	boolean onPostgres() {
		return true;
	}

	@Test
	void anImportWhoseConnectionsTheServerEndsGoesOnWhereItWas() throws Exception {
		march(Cases.of(3, 60), (i, name) -> Fault.blow(name, FaultPostgresIntegrationTests::endConnections));
	}

	/** On a server of its own, as others need the one of the tests. */
	@Test
	void anImportWhoseServerIsKilledAsAWholeGoesOnWhereItWas(@TempDir Path data) throws Exception {
		try (MortalPostgres server = new MortalPostgres(data)) {
			march(Cases.of(2, 20), (i, name) -> Fault.blow(name, server::killAndStart),
					() -> new ImportBench(nextHome(), server.createDatabase()));
		}
	}

	/** All but those of the server itself and this one. */
	private static void endConnections() {
		try (Connection connection = DriverManager.getConnection(PostgresServer.createDatabase());
				Statement statement = connection.createStatement()) {
			statement.execute("select pg_terminate_backend(pid) from pg_stat_activity "
					+ "where backend_type = 'client backend' and pid <> pg_backend_pid()");
		}
		catch (SQLException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
