package org.parley.schedule;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/**
 * At equal intervals, counted from 1970 so that all processes mean the same instants.
 * Clocks on the wall do not matter.
 */
record Every(Duration interval) implements Rhythm {

	@Override
	public Optional<Instant> next(Instant after) {
		return Optional.of(floor(after).plus(this.interval));
	}

	@Override
	public Optional<Instant> last(Instant after, Instant upTo) {
		return Optional.of(floor(upTo)).filter((due) -> due.isAfter(after));
	}

	private Instant floor(Instant instant) {
		long millis = this.interval.toMillis();
		return Instant.ofEpochMilli(Math.floorDiv(instant.toEpochMilli(), millis) * millis);
	}

	@Override
	public String words() {
		return "every " + this.interval.toString().substring(2).toLowerCase(Locale.ROOT);
	}

}
