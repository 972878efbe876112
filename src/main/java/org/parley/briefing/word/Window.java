package org.parley.briefing.word;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;

import org.parley.briefing.cut.Account;
import org.parley.briefing.cut.Heard;
import org.parley.briefing.period.Period;

/**
 * The period as facts are held against it: an account is news when it became public in
 * the period, a date lies in it when it can have fallen into it.
 *
 * @param zone the dossier's zone
 */
public record Window(Period period, ZoneId zone) {

	/** Whether an account became public in the period. */
	public boolean isNews(Account account) {
		return contains(account.origin().publicAt());
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
