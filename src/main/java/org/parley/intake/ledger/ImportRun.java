package org.parley.intake.ledger;

import java.time.Instant;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

/**
 * One import of one or more paths.
 *
 * @param number what the user calls it
 * @param source the paths as given
 * @param status how it stands; running also when its process was killed
 * @param started when it began
 * @param ended when it ended, null while it runs
 * @param message why it failed or stopped, null when there is nothing to say
 */
public record ImportRun(long number, String source, Status status, Instant started, @Nullable Instant ended,
		@Nullable String message) {

	/** How a run stands. */
	public enum Status {

		/** It is going on, or its process was killed. */
		RUNNING,

		/** It has done all its files. */
		COMPLETED,

		/** It stopped before its end; it can be resumed. */
		FAILED;

		/** The name under which it is stored. */
		public String code() {
			return name().toLowerCase(Locale.ROOT);
		}

		static Status of(String code) {
			return valueOf(code.toUpperCase(Locale.ROOT));
		}

	}

}
