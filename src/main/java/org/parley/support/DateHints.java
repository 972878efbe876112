package org.parley.support;

import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says what is wrong with something that should be a date, and how to write it. */
final class DateHints {

	private static final String FORMS = "Write 2025, 2025-10, 2025-10-09, 2025-10-09T21:50 or an interval such as "
			+ "2025-10-18/2025-10-19, with ~ for about and ? for perhaps.";

	private static final Pattern DAY_FIRST = Pattern.compile("([0-9]{1,2})[/. -]([0-9]{1,2})[/. -]([0-9]{4})");

	private static final Pattern YEAR_FIRST = Pattern
		.compile("([0-9]{4})[/. -]([0-9]{1,2})[/. -]([0-9]{1,2})(?:[T ]+([0-9]{1,2}:[0-9]{2}(?::[0-9]{2})?))?");

	private static final Pattern BASIC = Pattern.compile("((?:1[0-9]|20|21)[0-9]{2})([0-9]{2})([0-9]{2})");

	private DateHints() {
	}

	static String explain(String text) {
		Matcher dayFirst = DAY_FIRST.matcher(text);
		if (dayFirst.matches()) {
			return dayFirst(text, dayFirst);
		}
		Matcher yearFirst = YEAR_FIRST.matcher(text);
		if (yearFirst.matches()) {
			String time = (yearFirst.group(4) != null) ? "T" + pad(yearFirst.group(4), 5) : "";
			return "Write this date as " + yearFirst.group(1) + "-" + pad(yearFirst.group(2), 2) + "-"
					+ pad(yearFirst.group(3), 2) + time + ".";
		}
		Matcher basic = BASIC.matcher(text);
		if (basic.matches()) {
			return "Write this date as " + basic.group(1) + "-" + basic.group(2) + "-" + basic.group(3) + ".";
		}
		return other(text);
	}

	private static String other(String text) {
		if (text.matches("[0-9]{1,2}[/. -][0-9]{1,2}[/. -][0-9]{2}")) {
			return "A year has four digits. " + FORMS;
		}
		if (text.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}T.*([zZ]|[+-][0-9]{2}:?[0-9]{2})")) {
			return "The time is the wall clock of the place, without an offset from UTC.";
		}
		if (text.matches("[0-9]{4}-?W[0-9]{1,2}.*")) {
			return "A week is written as the interval of its days, such as 2025-10-06/2025-10-12.";
		}
		if (text.matches("(?i)(c|ca|circa|about|around|approx)[. ].*")) {
			return "About is written with ~ behind the date, such as 2025-10~.";
		}
		if (text.matches("[0-9]{3}0s")) {
			return "A decade is written as " + text.substring(0, 3) + "X.";
		}
		if (text.matches("Y?-?[0-9]{5,}.*") || text.startsWith("-")) {
			return "Years run from 0100 to 9998. " + FORMS;
		}
		return "This is no date. " + FORMS;
	}

	private static String dayFirst(String text, Matcher parts) {
		int first = Integer.parseInt(parts.group(1));
		int second = Integer.parseInt(parts.group(2));
		String year = parts.group(3);
		boolean dayThenMonth = isDate(year, second, first);
		boolean monthThenDay = isDate(year, first, second);
		if (dayThenMonth && monthThenDay && first != second) {
			return text + " can be read in two ways: write " + iso(year, second, first) + " or "
					+ iso(year, first, second) + ".";
		}
		if (dayThenMonth || monthThenDay) {
			return "Write this date as " + (dayThenMonth ? iso(year, second, first) : iso(year, first, second)) + ".";
		}
		return "There is no such day. " + FORMS;
	}

	static String noMonth(String year, int month) {
		if (month >= 21 && month <= 41) {
			return "Seasons and quarters are written as the interval of their months, such as " + year + "-03/" + year
					+ "-05.";
		}
		String known = (month == 0 || month == 99) ? " When only the year is known, write " + year + "." : "";
		return String.format("There is no month %02d.%s", month, known);
	}

	static String noDay(YearMonth month, String day) {
		String known = day.matches("00|99|X.") ? " When only the month is known, write " + month + "." : "";
		return "There is no day " + day + " in " + month + "." + known;
	}

	/** Whether the end of an interval leaves out what it shares with the beginning. */
	static boolean isShortened(String from, String until) {
		return until.matches("[0-9]{2}(-[0-9]{2})?") && from.matches("[0-9]{4}-[0-9]{2}(-[0-9]{2})?");
	}

	private static boolean isDate(String year, int month, int day) {
		return month >= 1 && month <= 12 && day >= 1
				&& day <= YearMonth.of(Integer.parseInt(year), month).lengthOfMonth();
	}

	private static String iso(String year, int month, int day) {
		return String.format("%s-%02d-%02d", year, month, day);
	}

	private static String pad(String digits, int width) {
		return "0".repeat(Math.max(0, width - digits.length())) + digits;
	}

}
