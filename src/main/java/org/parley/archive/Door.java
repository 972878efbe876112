package org.parley.archive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;

/**
 * The door that every opener of an H2 archive passes, one process at a time: a lock of
 * the operating system, held while the file is opened and while it is closed. H2's own
 * lock file does not survive several processes that start or end in the same second.
 */
final class Door implements AutoCloseable {

	/** A door that keeps nobody out, for a database that needs none. */
	static final Door OPEN = new Door(() -> {
	});

	/** The system's lock does not keep the threads of one process apart; these do. */
	private static final Map<Path, Semaphore> INSIDE = new ConcurrentHashMap<>();

	private Runnable release;

	Door(Runnable release) {
		this.release = release;
	}

	/** Waits for the door of this folder and holds it until it is closed. */
	static Door take(Path folder) {
		Semaphore inside = INSIDE.computeIfAbsent(folder, (path) -> new Semaphore(1));
		try (Patience _ = Patience.with("another parley to finish with the archive in " + folder)) {
			inside.acquireUninterruptibly();
			return new Door(lock(folder, inside));
		}
	}

	private static Runnable lock(Path folder, Semaphore inside) {
		try {
			Files.createDirectories(folder);
			FileChannel channel = FileChannel.open(folder.resolve("open.lock"), StandardOpenOption.CREATE,
					StandardOpenOption.WRITE);
			channel.lock();
			return () -> unlock(channel, inside);
		}
		catch (IOException ex) {
			inside.release();
			throw new UncheckedIOException(ex);
		}
	}

	private static void unlock(FileChannel channel, Semaphore inside) {
		try {
			channel.close();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		finally {
			inside.release();
		}
	}

	/** Lets the next one in; closing twice does no harm. */
	@Override
	public void close() {
		Runnable once = this.release;
		this.release = OPEN.release;
		once.run();
	}

}
