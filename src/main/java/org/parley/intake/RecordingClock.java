package org.parley.intake;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * The instants at which rows are recorded, kept to the microsecond as the databases do.
 * No two are the same, so that of two changes to one thing it is clear which came first.
 */
final class RecordingClock {

	private final Clock clock;

	private Instant last = Instant.EPOCH;

	RecordingClock(Clock clock) {
		this.clock = clock;
	}

	Instant next() {
		Instant now = this.clock.instant().truncatedTo(ChronoUnit.MICROS);
		this.last = now.isAfter(this.last) ? now : this.last.plus(1, ChronoUnit.MICROS);
		return this.last;
	}

}
