package org.parley.testing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A clock that stands until it is moved. */
public final class FakeClock extends Clock {

	private volatile Instant now;

	/** Stands at an instant. */
	public FakeClock(String now) {
		this.now = Instant.parse(now);
	}

	public void advance(Duration by) {
		this.now = this.now.plus(by);
	}

	public void set(Instant to) {
		this.now = to;
	}

	@Override
	public Instant instant() {
		return this.now;
	}

	@Override
	public ZoneId getZone() {
		return ZoneOffset.UTC;
	}

	@Override
	public Clock withZone(ZoneId zone) {
		InstantSource source = () -> this.now;
		return source.withZone(zone);
	}

}
