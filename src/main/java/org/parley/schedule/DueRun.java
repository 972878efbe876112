package org.parley.schedule;

import java.time.Instant;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

/**
 * Something that was due at one time: a row of the ledger.
 *
 * @param state how far it is
 * @param attempts how often it was begun
 * @param next not begun before then
 * @param node the process that works on it, or did last; null when none has yet
 * @param outcome what came of it, or why not
 */
public record DueRun(long id, String schedule, Instant due, State state, int attempts, Instant next,
		@Nullable String node, @Nullable String outcome) {

	/** How far a due run is. */
	public enum State {

		/** Nobody works on it. */
		DUE,
		/** A process does, or died doing so. */
		RUNNING,
		/** Done. */
		DONE,
		/** Tried often enough. */
		FAILED;

		/** The name under which it is stored. */
		public String code() {
			return name().toLowerCase(Locale.ROOT);
		}

		static State of(String code) {
			return valueOf(code.toUpperCase(Locale.ROOT));
		}

	}

	/**
	 * Somebody's work on a due run.
	 *
	 * @param ended null while it lasts, and for ever if the process died
	 */
	public record Attempt(int number, String node, Instant started, @Nullable Instant ended, @Nullable String outcome) {
	}

	/** A due run and who worked on it. */
	public record History(DueRun run, List<Attempt> attempts) {
	}

}
