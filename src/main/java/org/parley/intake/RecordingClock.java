package org.parley.intake;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/**
 * The instants at which rows are recorded, kept to the microsecond as the databases do.
 * No two are the same and none lies before an earlier run, even when the system's clock
 * was set back: of two changes to one thing it is always clear which came first.
 */
final class RecordingClock extends Clock {

	private final Clock clock;

	private Instant last;

	/**
	 * Goes on from the last run.
	 * @param clock tells the time
	 * @param last an instant that is taken
	 */
	RecordingClock(Clock clock, Instant last) {
		this.clock = clock;
		this.last = last;
	}

	@Override
	public synchronized Instant instant() {
		Instant now = this.clock.instant().truncatedTo(ChronoUnit.MICROS);
		this.last = now.isAfter(this.last) ? now : this.last.plus(1, ChronoUnit.MICROS);
		return this.last;
	}

	@Override
	public ZoneId getZone() {
		return ZoneOffset.UTC;
	}

	@Override
	public Clock withZone(ZoneId zone) {
		return this;
	}

}
