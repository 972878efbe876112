package org.parley.schedule;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.scheduling.support.CronExpression;

/**
 * By the five fields of cron, read on the clock of a zone. A time that the clock skips is
 * due at the moment it skips; a time that comes twice is due the first time only.
 *
 * @param text the five fields: minute, hour, day of month, month, day of week
 */
record Cron(String text, CronExpression expression, ZoneId zone) implements Rhythm {

	/** How far back to look for the last due time: as little as needed. */
	private static final List<Duration> WINDOWS = List.of(Duration.ofHours(1), Duration.ofDays(1), Duration.ofDays(8),
			Duration.ofDays(32), Duration.ofDays(367), Duration.ofDays(5 * 367));

	/**
	 * Reads one.
	 * @throws IllegalArgumentException if it is none
	 */
	static Cron parse(String text, ZoneId zone) {
		if (text.strip().split("\\s+", -1).length != 5) {
			throw new IllegalArgumentException("'" + text + "' has not five fields");
		}
		return new Cron(text.strip(), CronExpression.parse("0 " + text.strip()), zone);
	}

	@Override
	public Optional<Instant> next(Instant after) {
		@Nullable LocalDateTime wall = this.expression.next(after.atZone(this.zone).toLocalDateTime());
		while (wall != null && !at(wall).isAfter(after)) {
			wall = this.expression.next(wall);
		}
		return Optional.ofNullable(wall).map(this::at);
	}

	private Instant at(LocalDateTime wall) {
		List<ZoneOffset> offsets = this.zone.getRules().getValidOffsets(wall);
		@Nullable ZoneOffsetTransition gap = offsets.isEmpty() ? this.zone.getRules().getTransition(wall) : null;
		return (gap != null) ? gap.getInstant() : wall.toInstant(offsets.getFirst());
	}

	@Override
	public Optional<Instant> last(Instant after, Instant upTo) {
		for (Duration window : WINDOWS) {
			Instant start = upTo.minus(window);
			boolean whole = start.isBefore(after);
			Optional<Instant> found = lastIn(whole ? after : start, upTo);
			if (found.isPresent() || whole) {
				return found;
			}
		}
		return Optional.empty();
	}

	private Optional<Instant> lastIn(Instant after, Instant upTo) {
		Optional<Instant> last = Optional.empty();
		Optional<Instant> due = next(after);
		while (due.isPresent() && !due.get().isAfter(upTo)) {
			last = due;
			due = next(due.get());
		}
		return last;
	}

	@Override
	public String words() {
		return "cron " + this.text + ", " + this.zone;
	}

}
