package org.parley.support;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * Writes partial dates for readers: {@code 2025-10-09 about 21:50},
 * {@code 2025-10 to 2025-11}.
 */
final class DateText {

	private static final DateTimeFormatter YEAR = pattern("uuuu");

	private static final DateTimeFormatter MONTH = pattern("uuuu-MM");

	private static final DateTimeFormatter DAY = pattern("uuuu-MM-dd");

	private static final DateTimeFormatter MINUTE = pattern("uuuu-MM-dd HH:mm");

	private DateText() {
	}

	static String render(PartialDate date) {
		String doubt = (date.isUncertain() ? "perhaps " : "") + (date.isApproximate() ? "about " : "");
		LocalDateTime earliest = date.earliest();
		return switch (date.unit()) {
			case "year" -> doubt + YEAR.format(earliest);
			case "month" -> doubt + MONTH.format(earliest);
			case "day" -> doubt + DAY.format(earliest);
			case "minute" -> DAY.format(earliest) + " " + doubt + pattern("HH:mm").format(earliest);
			case "second" -> DAY.format(earliest) + " " + doubt + pattern("HH:mm:ss").format(earliest);
			case "part_of_day" ->
				DAY.format(earliest) + " " + doubt + pattern("HH:mm").format(earliest) + " to " + hour(date.latest());
			default -> doubt + interval(earliest, date.latest());
		};
	}

	/** The last second of an hour is shown as the next full hour, midnight as 24:00. */
	private static String hour(LocalDateTime latest) {
		if (latest.getMinute() != 59) {
			return pattern("HH:mm").format(latest);
		}
		return String.format(Locale.ROOT, "%02d:00", latest.getHour() + 1);
	}

	private static String interval(LocalDateTime earliest, LocalDateTime latest) {
		DateTimeFormatter unit = unit(earliest, latest);
		String from = unit.format(earliest);
		String until = unit.format(latest);
		boolean open = latest.equals(PartialDate.END);
		if (earliest.equals(PartialDate.BEGINNING)) {
			return open ? "at all times" : "until " + until;
		}
		if (open) {
			return "since " + from;
		}
		return from.equals(until) ? from : from + " to " + until;
	}

	/** The widest unit on whose bounds both ends lie. */
	private static DateTimeFormatter unit(LocalDateTime earliest, LocalDateTime latest) {
		LocalDate first = earliest.toLocalDate();
		LocalDate last = latest.toLocalDate();
		if (!earliest.equals(first.atStartOfDay()) || !latest.equals(last.atTime(23, 59, 59))) {
			return MINUTE;
		}
		if (first.getDayOfMonth() != 1 || last.getDayOfMonth() != last.lengthOfMonth()) {
			return DAY;
		}
		return (first.getMonthValue() == 1 && last.getMonthValue() == 12) ? YEAR : MONTH;
	}

	private static DateTimeFormatter pattern(String pattern) {
		return DateTimeFormatter.ofPattern(pattern, Locale.ROOT);
	}

}
