package org.parley.intake;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

import org.junit.jupiter.api.Test;
import org.parley.archive.Outage;
import org.parley.testing.Cases;
import org.parley.testing.Fault;
import org.parley.testing.PostgresServer;

import static org.assertj.core.api.Assertions.assertThat;

class FaultPostgresIntegrationTests extends FaultContract {

	@Override
	boolean onPostgres() {
		return true;
	}

	@Test
	void anImportWhoseConnectionsTheServerEndsGoesOnWhereItWas() throws Exception {
		march(Cases.of(3, 60), (i, name) -> Fault.blow(name, FaultPostgresIntegrationTests::endConnections));
	}

	/**
	 * With SIGKILL, as when its machine runs out of memory. It is back at once; some of
	 * many times only when the import has given up, which takes a minute.
	 */
	@Test
	void anImportWhoseServerIsKilledSaysWhatToDoAndGoesOnOnceItRunsAgain() throws Exception {
		this.endings.clear();
		march(Cases.of(2, 40), (i, name) -> Fault.blow(name, () -> {
			PostgresServer.kill();
			if (i % 10 < 9) {
				PostgresServer.startAgain();
			}
		}));
		assertThat(this.endings).isNotEmpty()
			.allSatisfy((ending) -> assertThat(Outage.find(ending)).as(String.valueOf(ending))
				.hasValueSatisfying((told) -> assertThat(told.hint()).contains("that it runs", "parley runs resume")));
	}

	@Override
	void mend() {
		PostgresServer.startAgain();
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
