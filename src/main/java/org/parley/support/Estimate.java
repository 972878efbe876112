package org.parley.support;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * A number that may be known only in part, as one value. An exact number has all three; a
 * best alone is approximate, a low alone means more than, a high alone less than. Numbers
 * out of order are kept as they were given; to read such a number is an error.
 *
 * @param low smallest number that fits, null when open below
 * @param best the number given, null when only bounds are
 * @param high largest number that fits, null when open above
 */
public record Estimate(@Nullable BigDecimal low, @Nullable BigDecimal best, @Nullable BigDecimal high) {

	private static final String NUMBER = "([0-9]{1,15}(?:\\.[0-9]{1,6})?)";

	private static final Pattern ONE = Pattern.compile("([<>~]?) ?" + NUMBER);

	private static final Pattern RANGE = Pattern
		.compile(NUMBER + " ?\\.\\. ?" + NUMBER + "(?: ?\\.\\. ?" + NUMBER + ")?");

	private static final String FORMS = " Write 2600, >2500, <14, 5..7, ~2600, or low..best..high as 5..6..7.";

	public Estimate {
		if (low == null && best == null && high == null) {
			throw new IllegalArgumentException("An estimate needs a number.");
		}
	}

	/** Whether low, best and high follow each other, as they should. */
	public boolean isOrdered() {
		return !exceeds(this.low, this.best) && !exceeds(this.best, this.high) && !exceeds(this.low, this.high);
	}

	private Estimate ordered() {
		if (!isOrdered()) {
			throw new IllegalArgumentException("The numbers are not in order: low, best, high.");
		}
		return this;
	}

	/** A number known exactly. */
	public static Estimate exactly(BigDecimal number) {
		return new Estimate(number, number, number);
	}

	/**
	 * Reads an estimate as files write it.
	 * @throws IllegalArgumentException with a sentence for the user
	 */
	public static Estimate parse(String text) {
		String stripped = text.strip();
		Matcher range = RANGE.matcher(stripped);
		if (range.matches()) {
			BigDecimal first = new BigDecimal(range.group(1));
			BigDecimal second = new BigDecimal(range.group(2));
			return ((range.group(3) != null) ? new Estimate(first, second, new BigDecimal(range.group(3)))
					: new Estimate(first, null, second))
				.ordered();
		}
		Matcher one = ONE.matcher(stripped);
		if (!one.matches()) {
			throw new IllegalArgumentException(explain(stripped));
		}
		BigDecimal number = new BigDecimal(one.group(2));
		return switch (one.group(1)) {
			case ">" -> new Estimate(number, null, null);
			case "<" -> new Estimate(null, null, number);
			case "~" -> new Estimate(null, number, null);
			default -> exactly(number);
		};
	}

	/** Where the interval begins that the number may lie in, null when open below. */
	public @Nullable BigDecimal lower() {
		return (this.low != null || this.high != null) ? exceeds(this.low, this.high) ? this.high : this.low
				: this.best;
	}

	/** Where the interval ends that the number may lie in, null when open above. */
	public @Nullable BigDecimal upper() {
		return (this.low != null || this.high != null) ? exceeds(this.low, this.high) ? this.low : this.high
				: this.best;
	}

	private static String explain(String text) {
		String bare = text.replaceAll("(?<=[0-9])[,\\u00a0 '](?=[0-9]{3}(?![0-9]))", "");
		if (!bare.equals(text)) {
			return "A number is written without thousands separators, as " + bare + ".";
		}
		if (text.matches("[0-9]+,[0-9]+")) {
			return "Decimals follow a full stop, as " + text.replace(',', '.') + ".";
		}
		if (text.startsWith("-")) {
			return "A number cannot be negative here; leave the cell empty when it is not known.";
		}
		if (text.matches("[0-9.]+ ?[-–—] ?[0-9.]+")) {
			return "A range is written with two full stops, as " + text.replaceAll(" ?[-–—] ?", "..") + ".";
		}
		return "This is no estimate." + FORMS;
	}

	/**
	 * As a reader sees it: {@code more than 2,500}, {@code 5 to 7}, {@code about 2,600}.
	 */
	public String render() {
		if (this.best != null) {
			return renderBest(this.best);
		}
		if (this.low != null && this.high != null) {
			return (this.low.compareTo(this.high) == 0) ? format(this.low)
					: format(this.low) + " to " + format(this.high);
		}
		if (this.low != null) {
			return "more than " + format(this.low);
		}
		return (this.high != null) ? "less than " + format(this.high) : "";
	}

	private String renderBest(BigDecimal given) {
		if (this.low == null && this.high == null) {
			return "about " + format(given);
		}
		if (this.low != null && this.high != null) {
			return (this.low.compareTo(this.high) == 0) ? format(given)
					: format(given) + " (" + format(this.low) + " to " + format(this.high) + ")";
		}
		return format(given) + ((this.low != null) ? " (at least " + format(this.low) + ")"
				: " (at most " + ((this.high != null) ? format(this.high) : "") + ")");
	}

	private static String format(BigDecimal number) {
		return new DecimalFormat("#,##0.######", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(number);
	}

	private static boolean exceeds(@Nullable BigDecimal smaller, @Nullable BigDecimal larger) {
		return smaller != null && larger != null && smaller.compareTo(larger) > 0;
	}

}
