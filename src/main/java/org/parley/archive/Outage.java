package org.parley.archive;

import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;

import org.h2.mvstore.MVStoreException;
import org.jspecify.annotations.Nullable;

/**
 * Tells a database that stopped working under a command, because its disk is full, its
 * server went away or its file cannot be written, from an error of the program.
 */
public final class Outage {

	/** Closed after a failed write, a write that failed, and a lost connection. */
	private static final Set<String> OF_H2 = Set.of("90098", "90031", "90028", "90067");

	/** H2 closes when this program is told to end. */
	private static final String ENDING = "90121";

	private Outage() {
	}

	/** What to tell the user of a failure, if it is one of those. */
	public static Optional<ArchiveUnavailable> find(Throwable failure) {
		for (@Nullable
		Throwable cause = failure; cause != null; cause = cause.getCause()) {
			if (cause instanceof SQLException sql && ENDING.equals(sql.getSQLState())) {
				return Optional.of(new ArchiveUnavailable("stopped before it was done",
						"Give the command again; an import goes on with: parley runs resume", failure));
			}
			if (cause instanceof MVStoreException
					|| (cause instanceof SQLException sql && isOne(String.valueOf(sql.getSQLState())))) {
				return Optional.of(new ArchiveUnavailable("the database stopped working: " + cause.getMessage(),
						"See that its disk has room and that it runs, and give the command again; an import goes on "
								+ "with: parley runs resume",
						failure));
			}
		}
		return Optional.empty();
	}

	/**
	 * Lost connections, too few resources, stops by an operator, errors of the system.
	 */
	private static boolean isOne(String state) {
		return OF_H2.contains(state) || state.startsWith("08") || state.startsWith("53") || state.startsWith("57P")
				|| state.startsWith("58");
	}

}
