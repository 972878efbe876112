package org.parley.archive;

import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Times as people write them: {@code 500ms}, {@code 30s}, {@code 2m}, {@code 1h},
 * {@code 1d}.
 */
public final class Durations {

	private static final Pattern FORM = Pattern.compile("(\\d{1,9}) ?(ms|s|m|h|d)?");

	private Durations() {
	}

	/**
	 * Reads one; a bare number is seconds.
	 * @throws IllegalArgumentException if it is none
	 */
	public static Duration parse(String text) {
		Matcher matcher = FORM.matcher(text.strip());
		if (!matcher.matches()) {
			throw new IllegalArgumentException("'" + text + "' is not a time such as 30s or 2m");
		}
		long number = Long.parseLong(matcher.group(1));
		return switch ((matcher.group(2) != null) ? matcher.group(2) : "s") {
			case "ms" -> Duration.ofMillis(number);
			case "m" -> Duration.ofMinutes(number);
			case "h" -> Duration.ofHours(number);
			case "d" -> Duration.ofDays(number);
			default -> Duration.ofSeconds(number);
		};
	}

}
