package org.parley.intake.format.article;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.parley.evidence.Article.Published;
import org.parley.support.PartialDate;

/**
 * Reads when an article was published: a partial date that may carry an offset. Where it
 * has none, its wall clock is that of the given zone.
 */
final class PublicationTime {

	private static final Pattern TIME = Pattern
		.compile("(\\d{4}-\\d{2}-\\d{2})[T ](\\d{2}(?::\\d{2}(?::\\d{2})?)?)(?:[.,]\\d+)?"
				+ " ?(Z|z|[+-]\\d{2}(?::?\\d{2})?)?");

	private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}(-\\d{2}.*)?");

	private final PartialDate date;

	private final @Nullable ZoneOffset first;

	private final @Nullable ZoneOffset last;

	private PublicationTime(PartialDate date, @Nullable ZoneOffset first, @Nullable ZoneOffset last) {
		this.date = date;
		this.first = first;
		this.last = last;
	}

	/**
	 * Reads a date.
	 * @throws IllegalArgumentException with a sentence for the user
	 */
	static PublicationTime parse(String text) {
		List<@Nullable ZoneOffset> offsets = new ArrayList<>();
		StringBuilder plain = new StringBuilder();
		Matcher matcher = TIME.matcher(text.strip());
		while (matcher.find()) {
			offsets.add((matcher.group(3) != null) ? offset(matcher.group(3)) : null);
			matcher.appendReplacement(plain, Matcher.quoteReplacement(matcher.group(1) + "T" + matcher.group(2)));
		}
		matcher.appendTail(plain);
		PartialDate date = PartialDate.parse(plain.toString());
		return new PublicationTime(date, offsets.isEmpty() ? null : offsets.getFirst(),
				offsets.isEmpty() ? null : offsets.getLast());
	}

	private static ZoneOffset offset(String text) {
		try {
			return ZoneOffset.of(text.toUpperCase(Locale.ROOT).replaceFirst("^([+-]\\d{2})(\\d{2})$", "$1:$2"));
		}
		catch (DateTimeException ex) {
			throw new IllegalArgumentException("No place on earth has its clock at " + text + ".", ex);
		}
	}

	/** Whether a page may mean a date by this, or something else. */
	static boolean looksLikeDate(String text) {
		if (!DATE.matcher(text).matches()) {
			return false;
		}
		try {
			parse(text);
			return true;
		}
		catch (IllegalArgumentException ex) {
			return false;
		}
	}

	/** Whether it says itself where its clock stood. */
	boolean hasOffset() {
		return this.first != null && this.last != null;
	}

	/** The interval, with the wall clock of a zone where it names none. */
	Published in(ZoneId zone) {
		return new Published(instant(this.date.earliest(), this.first, zone, false),
				instant(this.date.latest(), this.last, zone, true), this.date.precision());
	}

	/** An hour that the clock shows twice counts from its first to its second showing. */
	private static Instant instant(LocalDateTime time, @Nullable ZoneOffset offset, ZoneId zone, boolean later) {
		if (offset != null) {
			return time.toInstant(offset);
		}
		var zoned = time.atZone(zone);
		return (later ? zoned.withLaterOffsetAtOverlap() : zoned).toInstant();
	}

}
