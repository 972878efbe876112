package org.parley.schedule;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;

import org.parley.briefing.period.Cadence;
import org.parley.briefing.period.Period;

/**
 * Whenever a period has ended, plus a grace for late reports. Periods end at midnight on
 * the clock of the zone, whatever the time of year.
 *
 * @param startsOn a day of the first period
 */
record AtPeriodEnd(Cadence cadence, LocalDate startsOn, ZoneId zone, Duration grace) implements Rhythm {

	@Override
	public Optional<Instant> next(Instant after) {
		Period first = this.cadence.containing(this.startsOn);
		Period period = containing(after);
		return Optional.of(due(period.first().isBefore(first.first()) ? first : period));
	}

	@Override
	public Optional<Instant> last(Instant after, Instant upTo) {
		Period period = this.cadence.containing(containing(upTo).first().minusDays(1));
		boolean early = period.first().isBefore(this.cadence.containing(this.startsOn).first());
		return early ? Optional.empty() : Optional.of(due(period)).filter((due) -> due.isAfter(after));
	}

	private Period containing(Instant instant) {
		return this.cadence.containing(instant.minus(this.grace).atZone(this.zone).toLocalDate());
	}

	private Instant due(Period period) {
		return period.endsAt(this.zone).plus(this.grace);
	}

	@Override
	public String words() {
		String after = this.grace.isZero() ? "" : " and " + this.grace.toString().substring(2).toLowerCase(Locale.ROOT);
		return this.cadence.name().toLowerCase(Locale.ROOT) + ", at the end of the period" + after + ", " + this.zone;
	}

}
