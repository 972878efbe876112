package org.parley.intake.ledger;

import java.util.Locale;

import org.jspecify.annotations.Nullable;

/**
 * One file of a run.
 *
 * @param id of the ledger's row
 * @param path in the home: relative to it; elsewhere: absolute
 * @param sha256 of its bytes
 * @param bytes its size
 * @param layout what it was recognised as, null when as nothing
 * @param status how far it is
 * @param position rows that are safely stored; a resumed run goes on behind them
 * @param counts what became of its rows
 */
public record ImportFile(long id, String path, String sha256, long bytes, @Nullable String layout, Status status,
		long position, Counts counts) {

	/** How far a file is. */
	public enum Status {

		/** Found, and not yet read to its end. */
		PENDING,

		/** Read to its end. */
		DONE,

		/** Imported before: nothing to do. */
		KNOWN,

		/** Refused as a whole. */
		REJECTED;

		/** The name under which it is stored. */
		public String code() {
			return name().toLowerCase(Locale.ROOT);
		}

		static Status of(String code) {
			return valueOf(code.toUpperCase(Locale.ROOT));
		}

	}

}
