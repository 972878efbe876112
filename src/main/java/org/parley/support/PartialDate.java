package org.parley.support;

import java.time.LocalDateTime;
import java.util.regex.Pattern;

/**
 * A time known only in part: the interval in which it lies, on the wall clock of the
 * place, and how precisely it was given. Unknown parts are never filled in.
 *
 * @param earliest first second in which it can lie
 * @param latest last second in which it can lie
 * @param precision second, minute, part_of_day, day, month, year or interval; with
 * {@code ~} when approximate and {@code ?} when uncertain
 */
public record PartialDate(LocalDateTime earliest, LocalDateTime latest, String precision) {

	/** The open beginning of a span that {@link #parseSpan} read. */
	public static final LocalDateTime BEGINNING = LocalDateTime.of(1, 1, 1, 0, 0);

	/** The open end of a span that {@link #parseSpan} read. */
	public static final LocalDateTime END = LocalDateTime.of(9999, 12, 31, 23, 59, 59);

	private static final Pattern PRECISION = Pattern
		.compile("(second|minute|part_of_day|day|month|year|interval)~?\\??");

	public PartialDate {
		if (earliest.isAfter(latest)) {
			throw new IllegalArgumentException("The date ends before it begins.");
		}
		if (!PRECISION.matcher(precision).matches()) {
			throw new IllegalArgumentException("There is no precision " + precision + ".");
		}
	}

	/**
	 * Reads a date as files write it (EDTF, ISO 8601-2): a year, month, day or time of
	 * day, an interval of these, {@code ~ ? %}, {@code X} for unspecified digits.
	 * @throws IllegalArgumentException with a sentence for the user
	 */
	public static PartialDate parse(String edtf) {
		return Edtf.parse(edtf, false);
	}

	/**
	 * As {@link #parse}, and an interval may also be open: {@code ../2025},
	 * {@code 2025/..}.
	 * @throws IllegalArgumentException with a sentence for the user
	 */
	public static PartialDate parseSpan(String edtf) {
		return Edtf.parse(edtf, true);
	}

	public boolean isApproximate() {
		return this.precision.contains("~");
	}

	public boolean isUncertain() {
		return this.precision.contains("?");
	}

	/** The precision without its marks. */
	public String unit() {
		return this.precision.replace("~", "").replace("?", "");
	}

	/** As a reader sees it, no more precise than it is known. */
	public String render() {
		return DateText.render(this);
	}

}
