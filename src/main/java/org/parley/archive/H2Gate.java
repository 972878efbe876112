package org.parley.archive;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import javax.sql.DataSource;

import org.h2.jdbcx.JdbcDataSource;

/**
 * An archive in a file of the home. Whoever opens it first serves it to other processes
 * of this machine, and to no other machine.
 */
final class H2Gate implements Gate {

	/**
	 * Recently modified lock file, already open, broken connection: all pass when a
	 * server goes away.
	 */
	private static final Set<Integer> PASSING = Set.of(8000, 90020, 90067);

	private static final long OPENING_MILLIS = 15_000;

	private static final int WRONG_PASSWORD = 28000;

	private static final int NOT_FOUND = 90146;

	private static final String FORM = ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH";

	/**
	 * Both are needed for safety: acknowledged commits survive a kill, and no stale
	 * answers within one transaction.
	 */
	private static final String SAFE = ";WRITE_DELAY=0;OPTIMIZE_REUSE_RESULTS=FALSE";

	/**
	 * Readers who only keep a connection open for later do not hold up the end of a
	 * command.
	 */
	private static final String VISITORS = """
			select count(*) from information_schema.sessions where server is not null and not (user_name = ?
			and session_state = 'SLEEP' and sleep_since < current_timestamp - interval '30' second)""";

	/** How often each archive is open in this process for a longer time. */
	private static final Map<Path, Integer> RESIDENTS = new ConcurrentHashMap<>();

	static {
		// Read by H2 when its first class loads; without it the server listens to the
		// whole network.
		System.setProperty("h2.bindAddress", "127.0.0.1");
	}

	private final Home home;

	private final Settings.Database settings;

	H2Gate(Home home, Settings.Database settings) {
		this.home = home;
		this.settings = settings;
	}

	@Override
	public DatabaseKind kind() {
		return DatabaseKind.H2;
	}

	@Override
	public Door door() {
		return Door.take(this.home.data());
	}

	@Override
	public Door preparing(Connection owner) {
		return Door.OPEN;
	}

	@Override
	public boolean exists() {
		return Files.exists(this.home.data().resolve("parley.mv.db"));
	}

	@Override
	public DataSource owner() {
		Path file = this.home.data().resolve("owner.password");
		return source(FORM + SAFE, "parley", exists() ? OwnerPassword.read(file) : OwnerPassword.create(file));
	}

	@Override
	public DataSource reader() {
		return source(";IFEXISTS=TRUE" + FORM, this.settings.readerUser(), readerPassword());
	}

	private String readerPassword() {
		return Objects.requireNonNullElse(this.settings.readerPassword(), "reader");
	}

	private DataSource source(String form, String user, String password) {
		String file = this.home.data().resolve("parley").toString();
		if (file.indexOf(';') >= 0) {
			throw new UserError("the home " + this.home.root() + " has a semicolon in its name",
					"H2 cannot open a file there; rename the folder.");
		}
		JdbcDataSource source = new JdbcDataSource();
		source.setUrl("jdbc:h2:file:" + file + ";AUTO_SERVER=TRUE" + form);
		source.setUser(user);
		source.setPassword(password);
		return source;
	}

	@Override
	public Connection open(DataSource source) throws SQLException {
		long end = System.nanoTime() + OPENING_MILLIS * 1_000_000;
		while (true) {
			try {
				return source.getConnection();
			}
			catch (SQLException ex) {
				if (!PASSING.contains(ex.getErrorCode()) || System.nanoTime() > end) {
					throw ex;
				}
				pause();
			}
		}
	}

	private static void pause() {
		try {
			Thread.sleep(100);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	@Override
	public RuntimeException explain(SQLException failure) {
		String file = this.home.data().resolve("parley.mv.db").toString();
		return switch (failure.getErrorCode()) {
			case 90020, 8000 -> new ArchiveUnavailable(file + " is open in another program that does not share it",
					"Close it there, or let it open the file with ;AUTO_SERVER=TRUE in its URL.", failure);
			case WRONG_PASSWORD -> new ArchiveUnavailable(file + " does not accept the password in owner.password",
					"Put back the owner.password that was made together with the file.", failure);
			case 90030 -> new ArchiveUnavailable(file + " is damaged", "Put back a copy of the folder data.", failure);
			default -> new ArchiveUnavailable(file + " cannot be opened: " + failure.getMessage(), "", failure);
		};
	}

	@Override
	public boolean isRefusal(SQLException failure) {
		return failure.getErrorCode() == WRONG_PASSWORD || failure.getErrorCode() == NOT_FOUND;
	}

	@Override
	public void moveIn() {
		RESIDENTS.merge(this.home.data(), 1, Integer::sum);
	}

	@Override
	public void moveOut() {
		RESIDENTS.merge(this.home.data(), -1, Integer::sum);
	}

	@Override
	public boolean isLast(Connection connection) throws SQLException {
		if (RESIDENTS.getOrDefault(this.home.data(), 0) > 0) {
			return false;
		}
		try (Statement statement = connection.createStatement();
				ResultSet own = statement
					.executeQuery("select server from information_schema.sessions where session_id = session_id()")) {
			return own.next() && own.getString(1) == null;
		}
	}

	@Override
	public boolean hasVisitors(Connection owner) throws SQLException {
		try (var statement = owner.prepareStatement(VISITORS)) {
			statement.setString(1, this.settings.readerUser().toUpperCase(Locale.ROOT));
			try (ResultSet visitors = statement.executeQuery()) {
				return visitors.next() && visitors.getInt(1) > 0;
			}
		}
	}

	@Override
	public void provideReader(Connection owner) throws SQLException {
		String user = '"' + this.settings.readerUser().toUpperCase(Locale.ROOT).replace("\"", "\"\"") + '"';
		String password = "'" + readerPassword().replace("'", "''") + "'";
		try (Statement statement = owner.createStatement()) {
			statement.execute("create user if not exists " + user + " password " + password);
			statement.execute("alter user " + user + " set password " + password);
			statement.execute("grant select on schema archive to " + user);
		}
	}

}
