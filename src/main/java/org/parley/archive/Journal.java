package org.parley.archive;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.temporal.ChronoUnit;

/**
 * The log of a home, written without a logging library so that short commands start fast.
 * It never fails a command: an archive that can be read from a full disk is still read.
 */
public final class Journal {

	private static final long MAX_BYTES = 5_000_000;

	private static final int KEPT = 3;

	private final Path file;

	private final Clock clock;

	/**
	 * Opens the log of a home; one that has grown large is set aside first.
	 * @param home whose log
	 * @param clock tells the time of each line
	 */
	public Journal(Home home, Clock clock) {
		this.file = home.log();
		this.clock = clock;
		follow(home);
		try {
			rollOver();
		}
		catch (IOException ex) {
			// Another process did it at the same time, or the folder is read-only.
		}
	}

	/** From now on libraries log to this home. */
	public static void follow(Home home) {
		LibraryLog.OF_THIS_PROCESS.follow(home.log());
	}

	/** The file, for people who want to read it. */
	public Path file() {
		return this.file;
	}

	/** Adds one line; line breaks in the text become blanks. */
	public void line(String topic, String text) {
		append(this.file, this.clock.instant().truncatedTo(ChronoUnit.MILLIS) + " " + topic + " "
				+ text.strip().replaceAll("\\s*\\R\\s*", " ") + "\n");
	}

	/** Adds a failure with its stack trace. */
	public void failure(String doing, Throwable failure) {
		StringWriter trace = new StringWriter();
		failure.printStackTrace(new PrintWriter(trace));
		append(this.file, this.clock.instant().truncatedTo(ChronoUnit.MILLIS) + " FAILED " + doing + "\n" + trace);
	}

	static void append(Path file, String text) {
		try {
			Files.createDirectories(file.getParent());
			Files.writeString(file, text, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
		}
		catch (IOException ex) {
			// See above: the log is never worth a failure.
		}
	}

	private void rollOver() throws IOException {
		if (!Files.exists(this.file) || Files.size(this.file) < MAX_BYTES) {
			return;
		}
		for (int number = KEPT; number > 0; number--) {
			Path older = (number > 1) ? rolled(number - 1) : this.file;
			if (Files.exists(older)) {
				Files.move(older, rolled(number), StandardCopyOption.REPLACE_EXISTING);
			}
		}
	}

	private Path rolled(int number) {
		return this.file.resolveSibling(this.file.getFileName() + "." + number);
	}

}
