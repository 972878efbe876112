package org.parley.briefing.period;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The forms that the name of a period can have, and how each is read. */
enum PeriodForm {

	DAY("\\d{4}-\\d{2}-\\d{2}"), WEEK("(\\d{4})-W(\\d{2})"), MONTH("\\d{4}-\\d{2}"), QUARTER("(\\d{4})-Q([1-4])"),
	SPAN("(\\d{4}-\\d{2}-\\d{2})/(\\d{4}-\\d{2}-\\d{2})");

	private final Pattern pattern;

	PeriodForm(String pattern) {
		this.pattern = Pattern.compile(pattern);
	}

	static PeriodForm of(String name) {
		for (PeriodForm form : values()) {
			if (form.pattern.matcher(name).matches()) {
				return form;
			}
		}
		throw new IllegalArgumentException("'" + name
				+ "' is no period; write a day 2025-10-25, a week 2025-W43, a month 2025-10, a quarter 2025-Q4"
				+ " or two days 2025-10-20/2025-10-26");
	}

	static Period read(String name) {
		PeriodForm form = of(name);
		Matcher parts = form.pattern.matcher(name);
		parts.matches();
		try {
			return switch (form) {
				case DAY -> new Period(name, LocalDate.parse(name), LocalDate.parse(name));
				case WEEK -> week(name, Integer.parseInt(parts.group(1)), Integer.parseInt(parts.group(2)));
				case MONTH -> new Period(name, YearMonth.parse(name).atDay(1), YearMonth.parse(name).atEndOfMonth());
				case QUARTER -> quarter(name, Integer.parseInt(parts.group(1)), Integer.parseInt(parts.group(2)));
				case SPAN -> new Period(name, LocalDate.parse(parts.group(1)), LocalDate.parse(parts.group(2)));
			};
		}
		catch (DateTimeException ex) {
			throw new IllegalArgumentException("the calendar has no " + name, ex);
		}
	}

	private static Period week(String name, int year, int week) {
		LocalDate inFirstWeek = LocalDate.of(year, 1, 4);
		if (week < 1 || week > IsoFields.WEEK_OF_WEEK_BASED_YEAR.rangeRefinedBy(inFirstWeek).getMaximum()) {
			throw new DateTimeException(name);
		}
		LocalDate monday = inFirstWeek.with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, week).with(java.time.DayOfWeek.MONDAY);
		return new Period(name, monday, monday.plusDays(6));
	}

	private static Period quarter(String name, int year, int quarter) {
		LocalDate first = LocalDate.of(year, 3 * quarter - 2, 1);
		return new Period(name, first, first.plusMonths(3).minusDays(1));
	}

}
