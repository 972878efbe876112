package org.parley.briefing.period;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/**
 * The days that a briefing covers, under the name by which it is asked for. It starts and
 * ends at midnight of the dossier's zone, so that a day of summer time may last 23 or 25
 * hours.
 *
 * @param name {@code 2025-10-25}, {@code 2025-W43}, {@code 2025-10}, {@code 2025-Q4} or
 * {@code 2025-10-20/2025-10-26}
 * @param first the first day
 * @param last the last day, part of the period
 */
public record Period(String name, LocalDate first, LocalDate last) {

	public Period {
		if (last.isBefore(first)) {
			throw new IllegalArgumentException("the period " + name + " ends before it starts");
		}
	}

	/**
	 * Reads the name of a period.
	 * @param name the name in one of its five forms
	 * @throws IllegalArgumentException if it is none; the message says why
	 */
	public static Period parse(String name) {
		return PeriodForm.read(name.strip());
	}

	/**
	 * Returns the first instant of the period.
	 * @param zone the dossier's zone
	 */
	public Instant startsAt(ZoneId zone) {
		return this.first.atStartOfDay(zone).toInstant();
	}

	/**
	 * Returns the first instant after the period.
	 * @param zone the dossier's zone
	 */
	public Instant endsAt(ZoneId zone) {
		return this.last.plusDays(1).atStartOfDay(zone).toInstant();
	}

	/**
	 * Returns the period of the same form that follows; behind a span of days the span of
	 * as many days.
	 */
	public Period next() {
		LocalDate start = this.last.plusDays(1);
		return switch (PeriodForm.of(this.name)) {
			case DAY -> Cadence.DAILY.containing(start);
			case WEEK -> Cadence.WEEKLY.containing(start);
			case MONTH -> Cadence.MONTHLY.containing(start);
			case QUARTER -> Cadence.QUARTERLY.containing(start);
			case SPAN -> parse(start + "/" + start.plusDays(ChronoUnit.DAYS.between(this.first, this.last)));
		};
	}

	@Override
	public String toString() {
		return this.name;
	}

}
