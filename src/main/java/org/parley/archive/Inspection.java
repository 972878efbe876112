package org.parley.archive;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;

import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.output.ValidateOutput;
import org.flywaydb.core.api.output.ValidateResult;

/**
 * Looks an archive over without changing it. Each question is answered with what was
 * found, or with an exception that says what is wrong.
 */
public final class Inspection implements AutoCloseable {

	private final Gate gate;

	private final Door door;

	private final Connection owner;

	private final String readerUser;

	private Inspection(Gate gate, Door door, Connection owner, String readerUser) {
		this.gate = gate;
		this.door = door;
		this.owner = owner;
		this.readerUser = readerUser;
	}

	/**
	 * Whether there is an archive to look at; a file that is missing is made by the first
	 * command.
	 */
	public static boolean isPossible(Home home, Settings settings) {
		return Gate.to(home, settings).exists();
	}

	/** Opens an archive as it is; others may have to wait outside. */
	public static Inspection open(Home home, Settings settings) {
		Gate gate = Gate.to(home, settings);
		Door door = gate.door();
		try {
			Connection owner = gate.open(gate.owner());
			if (!gate.isLast(owner)) {
				door.close();
			}
			return new Inspection(gate, door, owner, settings.database().readerUser());
		}
		catch (SQLException ex) {
			door.close();
			throw gate.explain(ex);
		}
		catch (RuntimeException ex) {
			door.close();
			throw ex;
		}
	}

	/** Whether a schema is there, of whatever age. */
	public boolean isMade() throws SQLException {
		return Readiness.findComment(this.owner, this.gate.kind()) != null;
	}

	/** Which database it is, and of which version. */
	public String describeDatabase() throws SQLException {
		DatabaseMetaData database = this.owner.getMetaData();
		return this.gate.kind() + " " + database.getDatabaseProductVersion().replaceFirst(" \\(.*", "");
	}

	/** How many migrations have run, and whether they are those of this program. */
	public String describeMigrations() {
		Flyway flyway = Migrations.configure(this.gate.owner(), this.gate.kind());
		MigrationInfo[] all = flyway.info().all();
		List<String> failed = Arrays.stream(all)
			.filter((migration) -> migration.getState().isFailed())
			.map(MigrationInfo::getScript)
			.toList();
		if (!failed.isEmpty()) {
			throw new UserError(String.join(", ", failed) + " failed",
					"The log says why; put back a copy of the archive before you try again.");
		}
		ValidateResult result = flyway.validateWithResult();
		if (!result.validationSuccessful) {
			throw new UserError(
					result.invalidMigrations.stream().map(Inspection::describe).findFirst().orElse("they do not fit"),
					"The archive was made by another Parley than this one.");
		}
		int pending = flyway.info().pending().length;
		return flyway.info().applied().length + " applied"
				+ ((pending > 0) ? ", " + pending + " pending: the next command that opens the archive runs them" : "");
	}

	private static String describe(ValidateOutput migration) {
		return migration.filepath + ": " + migration.errorDetails.errorMessage.lines().findFirst().orElse("");
	}

	/** Whether readers see the views, and nothing behind them. */
	public String describeReaders() {
		try (Connection reader = this.gate.reader().getConnection(); Statement statement = reader.createStatement()) {
			statement.executeQuery("select as_of from archive.clock").close();
			for (String hidden : List.of("store.account", "ops.import_run")) {
				if (isVisible(statement, hidden)) {
					throw new UserError("readers can see " + hidden, "Revoke what was granted on it.");
				}
			}
		}
		catch (SQLException ex) {
			throw this.gate.explain(ex);
		}
		return "the views can be read, the tables behind them cannot; JDBC: " + this.gate.readerUrl() + " as "
				+ this.readerUser;
	}

	private static boolean isVisible(Statement statement, String table) {
		try {
			statement.executeQuery("select count(*) from " + table).close();
			return true;
		}
		catch (SQLException ex) {
			return false;
		}
	}

	/**
	 * How many rows of a table hold a code that is not in the list.
	 * @param table in schema store
	 * @param column a column of codes
	 * @param list the name of the code list
	 */
	public long countOutsideOfList(String table, String column, String list) throws SQLException {
		String sql = "select count(*) from store." + table + " t where t." + column
				+ " is not null and not exists (select 1 from store.code c where c.list = ? and c.code = t." + column
				+ ")";
		try (PreparedStatement statement = this.owner.prepareStatement(sql)) {
			statement.setString(1, list);
			try (ResultSet result = statement.executeQuery()) {
				return result.next() ? result.getLong(1) : 0;
			}
		}
	}

	@Override
	public void close() {
		try (Door _ = this.door) {
			this.owner.close();
		}
		catch (SQLException ex) {
			throw this.gate.explain(ex);
		}
	}

}
