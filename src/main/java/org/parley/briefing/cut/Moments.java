package org.parley.briefing.cut;

import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;

import org.jspecify.annotations.Nullable;
import org.parley.support.PartialDate;

/** Turns the three columns of a partial date into what a reader sees. */
final class Moments {

	private Moments() {
	}

	static @Nullable String words(@Nullable LocalDateTime earliest, @Nullable LocalDateTime latest,
			@Nullable String precision) {
		return (earliest == null || latest == null || precision == null) ? null
				: new PartialDate(earliest, latest, precision).render();
	}

	static @Nullable String words(@Nullable OffsetDateTime earliest, @Nullable OffsetDateTime latest,
			@Nullable String precision, ZoneId zone) {
		return (earliest == null || latest == null) ? null : words(earliest.atZoneSameInstant(zone).toLocalDateTime(),
				latest.atZoneSameInstant(zone).toLocalDateTime(), precision);
	}

}
