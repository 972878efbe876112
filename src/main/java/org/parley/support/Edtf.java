package org.parley.support;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the part of EDTF (ISO 8601-2) that files may use. What looks like a date and is
 * none is refused with the way to write it.
 */
final class Edtf {

	private static final Pattern UNIT = Pattern.compile("([0-9]{2}[0-9X]{2})" + "(?:-([0-9X]{2})(?:-([0-9X]{2})"
			+ "(?:T([0-9]{2})(?::([0-9]{2})(?::([0-9]{2}))?)?)?)?)?" + "([~?%]?)");

	/**
	 * What programs write when they know no date. Really meant, it is written as an
	 * interval.
	 */
	private static final Set<String> PLACEHOLDERS = Set.of("0001-01-01", "1753-01-01", "1899-12-30", "1970-01-01",
			"9999-12-31");

	private Edtf() {
	}

	static PartialDate parse(String text, boolean openEnds) {
		String edtf = text.strip();
		int slash = edtf.indexOf('/');
		if (slash < 0) {
			refusePlaceholder(edtf);
			Unit unit = unit(edtf);
			if (!unit.precision().equals("hour")) {
				return new PartialDate(unit.earliest(), unit.latest(), unit.precision() + unit.marks());
			}
			if (edtf.contains("T24")) {
				throw new IllegalArgumentException(
						"Hour 24 only ends an interval, such as " + edtf.replaceFirst("T24.*", "T20/") + edtf + ".");
			}
			return new PartialDate(unit.earliest(), unit.latest(), partOfDay(unit.marks()));
		}
		if (slash != edtf.lastIndexOf('/')) {
			throw new IllegalArgumentException(DateHints.explain(edtf));
		}
		return interval(edtf.substring(0, slash), edtf.substring(slash + 1), openEnds);
	}

	private static PartialDate interval(String from, String until, boolean openEnds) {
		boolean begins = !isOpen(from);
		boolean ends = !isOpen(until);
		if (!openEnds && !(begins && ends)) {
			throw new IllegalArgumentException("An interval open at one end says too little here; "
					+ "write the known end alone, or leave the cell empty.");
		}
		if (begins && ends && until.length() < from.length() && DateHints.isShortened(from, until)) {
			throw new IllegalArgumentException("The end of an interval is written in full, as " + from + "/"
					+ from.substring(0, from.length() - until.length()) + until + ".");
		}
		Unit first = begins ? unit(from) : Unit.OPEN;
		Unit last = ends ? unit(until) : Unit.OPEN;
		LocalDateTime latest = last.precision().equals("hour") ? last.earliest().minusSeconds(1) : last.latest();
		if (first.earliest().isAfter(latest)) {
			throw new IllegalArgumentException("The interval ends before it begins.");
		}
		boolean oneDay = first.hasTime() && last.hasTime()
				&& first.earliest().toLocalDate().equals(latest.toLocalDate());
		String marks = first.with(last).marks();
		return new PartialDate(first.earliest(), latest, oneDay ? partOfDay(marks) : "interval" + marks);
	}

	/** The longest precision has no room for two marks. */
	private static String partOfDay(String marks) {
		return ((marks.length() < 2) ? "part_of_day" : "interval") + marks;
	}

	private static boolean isOpen(String end) {
		return end.isBlank() || end.strip().equals("..");
	}

	private static void refusePlaceholder(String edtf) {
		String day = edtf.replaceFirst("T00:00(:00)?$", "");
		if (PLACEHOLDERS.contains(day)) {
			throw new IllegalArgumentException(
					"Programs write " + day + " when they know no date; leave the cell empty, " + "or write " + day
							+ "/" + day + " if that very day is meant.");
		}
	}

	private static Unit unit(String text) {
		Matcher parts = UNIT.matcher(text.strip());
		if (!parts.matches()) {
			throw new IllegalArgumentException(DateHints.explain(text.strip()));
		}
		boolean approximate = parts.group(7).matches("[~%]");
		boolean uncertain = parts.group(7).matches("[?%]");
		Unit unit = (parts.group(4) != null) ? time(parts) : date(parts.group(1), parts.group(2), parts.group(3));
		return new Unit(unit.earliest(), unit.latest(), unit.precision(), approximate, uncertain);
	}

	private static Unit date(String year, String month, String day) {
		checkYear(year);
		boolean hidden = year.contains("X") || (month != null && month.contains("X"));
		if ((year.contains("X") && month != null && !month.equals("XX")) || (hidden && day != null && !day.equals("XX"))
				|| year.matches(".*X[0-9].*")) {
			throw new IllegalArgumentException("Unspecified digits (X) stand at the end of a date only.");
		}
		if (month == null || month.equals("XX")) {
			int first = Integer.parseInt(year.replace('X', '0'));
			int last = Integer.parseInt(year.replace('X', '9'));
			return days(LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31), (first == last) ? "year" : "interval");
		}
		if (month.contains("X") || day == null || day.equals("XX")) {
			return month(Integer.parseInt(year), month);
		}
		return day(month(year, month), day);
	}

	private static Unit month(int year, String month) {
		if (!month.contains("X")) {
			YearMonth only = month(Integer.toString(year), month);
			return days(only.atDay(1), only.atEndOfMonth(), "month");
		}
		return switch (month) {
			case "0X" -> days(LocalDate.of(year, 1, 1), LocalDate.of(year, 9, 30), "interval");
			case "1X" -> days(LocalDate.of(year, 10, 1), LocalDate.of(year, 12, 31), "interval");
			default -> throw new IllegalArgumentException("There is no month " + month + ".");
		};
	}

	private static YearMonth month(String year, String month) {
		int number = Integer.parseInt(month);
		if (number < 1 || number > 12) {
			throw new IllegalArgumentException(DateHints.noMonth(year, number));
		}
		return YearMonth.of(Integer.parseInt(year), number);
	}

	private static Unit day(YearMonth month, String day) {
		int first = Math.max(1, Integer.parseInt(day.replace('X', '0')));
		int last = day.contains("X") ? Math.min(month.lengthOfMonth(), Integer.parseInt(day.replace('X', '9'))) : first;
		if (day.equals("00") || day.startsWith("X") || first > last || last > month.lengthOfMonth()) {
			throw new IllegalArgumentException(DateHints.noDay(month, day));
		}
		return days(month.atDay(first), month.atDay(last), (first == last) ? "day" : "interval");
	}

	private static Unit time(Matcher parts) {
		Unit day = date(parts.group(1), parts.group(2), parts.group(3));
		int hour = Integer.parseInt(parts.group(4));
		int minute = (parts.group(5) != null) ? Integer.parseInt(parts.group(5)) : 0;
		int second = (parts.group(6) != null) ? Integer.parseInt(parts.group(6)) : 0;
		if (!day.precision().equals("day")) {
			throw new IllegalArgumentException("A time of day needs a day.");
		}
		if (hour > 24 || minute > 59 || second > 59 || (hour == 24 && minute + second > 0)) {
			throw new IllegalArgumentException("There is no such time of day; hours run from 00 to 24.");
		}
		LocalDateTime start = day.earliest().plusHours(hour).plusMinutes(minute).plusSeconds(second);
		if (parts.group(5) == null) {
			return new Unit(start, start.plusHours(1).minusSeconds(1), "hour", false, false);
		}
		return (parts.group(6) == null) ? new Unit(start, start.plusSeconds(59), "minute", false, false)
				: new Unit(start, start, "second", false, false);
	}

	private static void checkYear(String year) {
		if (year.startsWith("00") || year.equals("9999")) {
			throw new IllegalArgumentException("The year " + year
					+ " stands for an unknown one or has lost its century; write four digits, or leave the cell empty.");
		}
	}

	private static Unit days(LocalDate first, LocalDate last, String precision) {
		return new Unit(first.atStartOfDay(), last.atTime(23, 59, 59), precision, false, false);
	}

	/** One end of an interval, or all of a date. */
	private record Unit(LocalDateTime earliest, LocalDateTime latest, String precision, boolean approximate,
			boolean uncertain) {

		static final Unit OPEN = new Unit(PartialDate.BEGINNING, PartialDate.END, "interval", false, false);

		boolean hasTime() {
			return Set.of("hour", "minute", "second").contains(this.precision);
		}

		String marks() {
			return (this.approximate ? "~" : "") + (this.uncertain ? "?" : "");
		}

		Unit with(Unit other) {
			return new Unit(this.earliest, other.latest, this.precision, this.approximate || other.approximate,
					this.uncertain || other.uncertain);
		}

	}

}
