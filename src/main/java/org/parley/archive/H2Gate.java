package org.parley.archive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import javax.sql.DataSource;

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

	private static final String FIXED_SETTINGS = """
			select count(*) from information_schema.settings where setting_name = 'DATABASE_TO_LOWER'
			and setting_value = 'true' or setting_name = 'DEFAULT_NULL_ORDERING' and setting_value = 'HIGH'""";

	private static final String OWN_SERVER = """
			select server from information_schema.sessions where session_id = session_id()""";

	/**
	 * Readers who only keep a connection open for later do not hold up the end of a
	 * command.
	 */
	private static final String VISITORS = """
			select count(*) from information_schema.sessions where server is not null and not (user_name = ?
			and session_state = 'SLEEP' and sleep_since < current_timestamp - interval '30' second)""";

	/** How often each archive is open in this process for a longer time. */
	private static final Map<Path, Integer> RESIDENTS = new ConcurrentHashMap<>();

	private final H2File file;

	private final String readerUser;

	H2Gate(Home home, Settings.Database settings) {
		this.file = new H2File(home.data(), settings);
		this.readerUser = settings.readerUser().toUpperCase(Locale.ROOT);
	}

	@Override
	public DatabaseKind kind() {
		return DatabaseKind.H2;
	}

	@Override
	public Door door() {
		return Door.take(this.file.folder());
	}

	@Override
	public boolean exists() {
		return this.file.exists();
	}

	@Override
	public DataSource owner() {
		return this.file.owner();
	}

	@Override
	public DataSource reader() {
		return this.file.reader();
	}

	@Override
	public String readerUrl() {
		return this.file.readerUrl();
	}

	/**
	 * H2 cannot take back half a migration: a copy is migrated, and takes the place of
	 * the file when it is done. Only while others have the file open it is done on the
	 * spot.
	 */
	@Override
	public void prepare() throws SQLException {
		if (exists()) {
			try (Connection owner = open(owner())) {
				if (Readiness.isReady(owner, kind())) {
					provideReader(owner);
					return;
				}
				if (!isLast(owner)) {
					Readiness.prepare(this, owner());
					return;
				}
			}
		}
		DataSource copy = beside();
		if (exists()) {
			copyFile();
		}
		Readiness.prepare(this, copy);
		place();
	}

	@Override
	public DataSource beside() {
		clear();
		return this.file.ownerOfCopy();
	}

	@Override
	public void clear() {
		try {
			Files.deleteIfExists(this.file.copy());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private void copyFile() {
		try {
			Files.copy(this.file.path(), this.file.copy());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@Override
	public void place() {
		try {
			try (FileChannel written = FileChannel.open(this.file.copy(), StandardOpenOption.WRITE)) {
				written.force(true);
			}
			Files.move(this.file.copy(), this.file.path(), StandardCopyOption.ATOMIC_MOVE,
					StandardCopyOption.REPLACE_EXISTING);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@Override
	public Connection open(DataSource source) throws SQLException {
		long end = System.nanoTime() + OPENING_MILLIS * 1_000_000;
		while (true) {
			try {
				return verified(source.getConnection());
			}
			catch (SQLException ex) {
				if (!PASSING.contains(ex.getErrorCode()) || System.nanoTime() > end) {
					throw ex;
				}
				pause();
			}
		}
	}

	/**
	 * Whoever opens the file first fixes what names and nulls mean, for all who join.
	 */
	private Connection verified(Connection connection) throws SQLException {
		try (Statement statement = connection.createStatement();
				ResultSet settings = statement.executeQuery(FIXED_SETTINGS)) {
			if (settings.next() && settings.getInt(1) == 2) {
				return connection;
			}
		}
		connection.close();
		throw new ArchiveUnavailable(this.file.path() + " is open in another program, with other settings",
				"Disconnect it there, and connect it with this URL: " + readerUrl(),
				new SQLException("other settings"));
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
		Path path = this.file.path();
		return switch (failure.getErrorCode()) {
			case 90020, 8000 -> new ArchiveUnavailable(path + " is open in another program that does not share it",
					"Close it there, or let it open the file with ;AUTO_SERVER=TRUE in its URL.", failure);
			case WRONG_PASSWORD -> new ArchiveUnavailable(path + " does not accept the password in owner.password",
					"Put back the owner.password that was made together with the file.", failure);
			case 90030 -> new ArchiveUnavailable(path + " is damaged", "Put back a copy of the folder data.", failure);
			default -> new ArchiveUnavailable(path + " cannot be opened: " + failure.getMessage(),
					"See that its disk has room and that this user may write it.", failure);
		};
	}

	@Override
	public boolean isRefusal(SQLException failure) {
		return failure.getErrorCode() == WRONG_PASSWORD || failure.getErrorCode() == NOT_FOUND;
	}

	@Override
	public void moveIn() {
		RESIDENTS.merge(this.file.folder(), 1, Integer::sum);
	}

	@Override
	public void moveOut() {
		RESIDENTS.merge(this.file.folder(), -1, Integer::sum);
	}

	@Override
	public boolean isLast(Connection connection) throws SQLException {
		if (RESIDENTS.getOrDefault(this.file.folder(), 0) > 0) {
			return false;
		}
		try (Statement statement = connection.createStatement(); ResultSet own = statement.executeQuery(OWN_SERVER)) {
			return own.next() && own.getString(1) == null;
		}
	}

	@Override
	public boolean hasVisitors(Connection owner) throws SQLException {
		try (PreparedStatement statement = owner.prepareStatement(VISITORS)) {
			statement.setString(1, this.readerUser);
			try (ResultSet visitors = statement.executeQuery()) {
				return visitors.next() && visitors.getInt(1) > 0;
			}
		}
	}

	@Override
	public void provideReader(Connection owner) throws SQLException {
		String user = '"' + this.readerUser.replace("\"", "\"\"") + '"';
		String password = "'" + this.file.readerPassword().replace("'", "''") + "'";
		try (Statement statement = owner.createStatement()) {
			statement.execute("create user if not exists " + user + " password " + password);
			statement.execute("alter user " + user + " set password " + password);
			statement.execute("grant select on schema archive to " + user);
		}
	}

}
