package org.parley.briefing.period;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

import static java.time.temporal.IsoFields.QUARTER_OF_YEAR;

/** How often a dossier is briefed; each day lies in exactly one period of a cadence. */
public enum Cadence {

	/** Day by day. */
	DAILY,
	/** ISO weeks, Monday to Sunday. */
	WEEKLY,
	/** Calendar months. */
	MONTHLY,
	/** Calendar quarters. */
	QUARTERLY;

	private static final DateTimeFormatter WEEK = DateTimeFormatter.ofPattern("YYYY-'W'ww", Locale.UK);

	/**
	 * Returns the cadence that a code names.
	 * @param code a code of the list cadence
	 */
	public static Cadence of(String code) {
		return valueOf(code.toUpperCase(Locale.ROOT));
	}

	/**
	 * Returns the period of this cadence in which a day lies.
	 * @param day any day
	 */
	public Period containing(LocalDate day) {
		return Period.parse(switch (this) {
			case DAILY -> day.toString();
			case WEEKLY -> WEEK.format(day);
			case MONTHLY -> day.toString().substring(0, 7);
			case QUARTERLY -> "%d-Q%d".formatted(day.getYear(), day.get(QUARTER_OF_YEAR));
		});
	}

}
