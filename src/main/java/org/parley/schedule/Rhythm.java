package org.parley.schedule;

import java.time.Instant;
import java.util.Optional;

/** When something is due, time and again. */
sealed interface Rhythm permits AtPeriodEnd, Cron, Every {

	/** The first due time after an instant. */
	Optional<Instant> next(Instant after);

	/**
	 * The last due time of a span: of several that were missed, it is the one that is
	 * caught up.
	 * @param after not part of the span
	 * @param upTo part of it
	 */
	Optional<Instant> last(Instant after, Instant upTo);

	/** In words, for people. */
	String words();

}
