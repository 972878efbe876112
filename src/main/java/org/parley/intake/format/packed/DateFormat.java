package org.parley.intake.format.packed;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * How a workbook shows numbers that stand for times. A format that shows no day means
 * none: spreadsheets make the first of October of what somebody typed as 2025-10.
 */
enum DateFormat {

	YEAR("uuuu"), MONTH("uuuu-MM"), DAY("uuuu-MM-dd"), TIME("HH:mm:ss");

	/** What does not stand for a part of the value. */
	private static final Pattern LITERAL = Pattern.compile("\"[^\"]*\"|\\\\.|_.|\\*.|\\[(?![hms]+\\])[^\\]]*\\]");

	private static final BigDecimal SECONDS = BigDecimal.valueOf(86_400);

	/** The first day that has no number. */
	private static final BigDecimal LAST = BigDecimal.valueOf(2_958_466);

	private final DateTimeFormatter text;

	DateFormat(String pattern) {
		this.text = DateTimeFormatter.ofPattern(pattern, Locale.ROOT);
	}

	/** The format of a number that every workbook knows. */
	static Optional<DateFormat> findKnown(String number) {
		return switch (number) {
			case "14", "15", "16", "22", "27", "28", "29", "30", "31", "36", "50", "51", "52", "53", "54", "57", "58" ->
				Optional.of(DAY);
			case "17" -> Optional.of(MONTH);
			case "18", "19", "20", "21", "32", "33", "34", "35", "55", "56" -> Optional.of(TIME);
			default -> Optional.empty();
		};
	}

	/** The format of a pattern, as {@code dd/mm/yyyy}; empty when it is of a number. */
	static Optional<DateFormat> find(String pattern) {
		String first = LITERAL.matcher(pattern).replaceAll("").toLowerCase(Locale.ROOT).split(";", 2)[0];
		if (first.matches(".*(\\[[hms]+\\]|general|[0#?@]).*") && !first.matches(".*s\\.0+.*")) {
			return Optional.empty();
		}
		if (first.contains("d")) {
			return Optional.of(DAY);
		}
		if (first.matches(".*[hs].*")) {
			return Optional.of(first.contains("y") ? DAY : TIME);
		}
		if (first.contains("y")) {
			return Optional.of(first.contains("m") ? MONTH : YEAR);
		}
		return Optional.empty();
	}

	/**
	 * A number as the time it stands for, in the form of ISO 8601.
	 * @param from1904 whether days count from 1904
	 * @return the number as it is when it stands for none
	 */
	String show(BigDecimal number, boolean from1904) {
		if (number.signum() < 0 || number.compareTo(LAST) >= 0) {
			return number.toPlainString();
		}
		long days = number.longValue();
		long seconds = number.subtract(BigDecimal.valueOf(days))
			.multiply(SECONDS)
			.setScale(0, RoundingMode.HALF_UP)
			.longValue();
		LocalDateTime time = first(days, from1904).plusDays(days).atStartOfDay().plusSeconds(seconds);
		if (this == TIME || (days == 0 && !from1904)) {
			return time.format(TIME.text);
		}
		boolean isDay = this != DAY || time.toLocalTime().equals(LocalTime.MIDNIGHT);
		return time.format(this.text) + (isDay ? "" : "T" + time.format(TIME.text));
	}

	/** Spreadsheets believe that 1900 had a 29th of February, on day 60. */
	private static LocalDate first(long days, boolean from1904) {
		return from1904 ? LocalDate.of(1904, 1, 1)
				: (days < 60) ? LocalDate.of(1899, 12, 31) : LocalDate.of(1899, 12, 30);
	}

}
