package org.parley.intake.ledger;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.parley.archive.Archive;
import org.parley.archive.Home;

/**
 * Held by the one process that imports into an archive. The system, or the server, gives
 * it back when that process ends, however it ends: so a run that is marked as running
 * while nobody holds the lock was interrupted.
 */
public final class ImportLock implements AutoCloseable {

	/** Any number, as long as nobody else uses it in this database. */
	private static final String ADVISORY = "select pg_try_advisory_lock(8097332651)";

	private final AutoCloseable held;

	private ImportLock(AutoCloseable held) {
		this.held = held;
	}

	/**
	 * Takes the lock; empty when another process, or another part of this one, holds it.
	 */
	public static Optional<ImportLock> take(Home home, Archive archive) {
		@Nullable AutoCloseable held = switch (archive.kind()) {
			case H2 -> lockFile(home.data().resolve("import.lock"));
			case POSTGRESQL -> lockOnServer(archive);
		};
		return Optional.ofNullable(held).map(ImportLock::new);
	}

	/** Whether somebody imports now. */
	public static boolean isHeld(Home home, Archive archive) {
		Optional<ImportLock> lock = take(home, archive);
		lock.ifPresent(ImportLock::close);
		return lock.isEmpty();
	}

	private static @Nullable AutoCloseable lockFile(Path file) {
		try {
			Files.createDirectories(file.getParent());
			FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
			@Nullable FileLock lock = tryLock(channel);
			if (lock == null) {
				channel.close();
			}
			return (lock != null) ? channel : null;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
		try {
			return channel.tryLock();
		}
		catch (OverlappingFileLockException ex) {
			return null;
		}
	}

	/**
	 * The lock belongs to the session: the connection stays open as long as it is held.
	 */
	private static @Nullable AutoCloseable lockOnServer(Archive archive) {
		try {
			Connection connection = archive.dataSource().getConnection();
			try (Statement statement = connection.createStatement();
					ResultSet result = statement.executeQuery(ADVISORY)) {
				if (result.next() && result.getBoolean(1)) {
					return () -> unlock(connection);
				}
			}
			connection.close();
			return null;
		}
		catch (SQLException ex) {
			throw new IllegalStateException("the lock of imports cannot be asked for", ex);
		}
	}

	private static void unlock(Connection connection) throws SQLException {
		try (connection; Statement statement = connection.createStatement()) {
			statement.execute("select pg_advisory_unlock_all()");
		}
	}

	@Override
	public void close() {
		try {
			this.held.close();
		}
		catch (Exception ex) {
			throw new IllegalStateException("the lock of imports cannot be given back", ex);
		}
	}

}
