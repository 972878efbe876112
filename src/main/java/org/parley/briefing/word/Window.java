package org.parley.briefing.word;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;

import org.parley.briefing.cut.Account;
import org.parley.briefing.cut.Heard;
import org.parley.briefing.cut.Occurrence;
import org.parley.briefing.period.Period;

/**
 * The period as facts are held against it: an account is news when it became public in
 * the period, a date lies in it when it can have fallen into it.
 *
 * @param zone the dossier's zone
 */
public record Window(Period period, ZoneId zone) {

	private static final long SECONDS_PER_DAY = 86_400;

	/** Whether an account became public in the period. */
	public boolean isNews(Account account) {
		return contains(account.origin().publicAt());
	}

	/** Whether an incident that is only counted became known in the period. */
	public boolean isNews(Occurrence counted) {
		return counted.news() != null && contains(counted.news().publicAt());
	}

	/** Whether an instant lies in the period. */
	public boolean contains(Instant instant) {
		return !instant.isBefore(this.period.startsAt(this.zone)) && instant.isBefore(this.period.endsAt(this.zone));
	}

	/** Whether a date, as far as it is known, may lie in the period. */
	public boolean meets(Heard.Range date) {
		return date.low() != null && date.high() != null
				&& date.low().longValue() < seconds(this.period.last().plusDays(1))
				&& date.high().longValue() >= seconds(this.period.first());
	}

	/** The day of a date; empty when it may have been another one. */
	public static Optional<LocalDate> day(Heard.Range date) {
		if (date.low() == null || date.high() == null) {
			return Optional.empty();
		}
		LocalDate first = dayOf(date.low());
		return first.equals(dayOf(date.high())) ? Optional.of(first) : Optional.empty();
	}

	/** The day of one end of a date. */
	public static LocalDate dayOf(BigDecimal seconds) {
		return LocalDate.ofEpochDay(Math.floorDiv(seconds.longValue(), SECONDS_PER_DAY));
	}

	/**
	 * The day on which an instant falls; the first instant of a day ends the day before.
	 */
	public LocalDate dayEnding(Instant instant) {
		return instant.minusMillis(1).atZone(this.zone).toLocalDate();
	}

	/** Dates of facts are wall-clock times and are kept as if they were UTC. */
	private static long seconds(LocalDate day) {
		return day.atStartOfDay().toEpochSecond(ZoneOffset.UTC);
	}

}
