package org.parley.briefing.cut;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.parley.briefing.period.Period;
import org.parley.support.Estimate;

/**
 * An incident as charts, maps and sums need it: one row, without what accounts say.
 *
 * @param label what it is called
 * @param episode whether it is a spell of hostilities, which is never counted
 * @param started when it began; open at both ends when nobody says
 * @param sides the two sides to it, as far as they are named
 * @param figures deaths to be added up, of the account that is shown
 * @param news which account alone tells of it; null when it is told in full
 */
public record Occurrence(long factId, String label, boolean episode, Heard.Range started, Where where,
		@Nullable String sides, List<Estimate> figures, @Nullable News news) {

	/** Whether it is known to have begun in a period. */
	public boolean isBegunIn(Period period) {
		BigDecimal low = this.started.low();
		BigDecimal high = this.started.high();
		return low != null && high != null && low.longValue() >= seconds(period.first())
				&& high.longValue() < seconds(period.last().plusDays(1));
	}

	/** Dates of facts are wall-clock times and are kept as if they were UTC. */
	private static long seconds(LocalDate day) {
		return day.atStartOfDay().toEpochSecond(ZoneOffset.UTC);
	}

	/** Whether the account that is shown tells how many died. */
	public boolean hasFigure() {
		return !this.figures.isEmpty();
	}

	/**
	 * Where it was.
	 *
	 * @param at null when no account says so more exactly than by the place
	 * @param precision UCDP's precision of places, 1 to 7
	 */
	public record Where(Ground.@Nullable Place place, Ground.@Nullable Degrees at, @Nullable Integer precision) {

		/** How far off a place may be, by UCDP's precision of places, 1 to 7. */
		private static final int[] WITHIN = { 0, 0, 25, 50, 150, 150, 300, 300 };

		private static final Map<String, Integer> SPREAD = Map.of("country", 300, "province", 150, "region", 150,
				"district", 40);

		/** How far off it may be, in km; 0 when it is exact. */
		public int within() {
			return (this.precision != null) ? WITHIN[this.precision]
					: (this.place != null) ? SPREAD.getOrDefault(this.place.kind(), 0) : 0;
		}

		/** Where it is drawn; null when nobody says where it was. */
		public Ground.@Nullable Degrees spot() {
			return (this.at != null) ? this.at : (this.place != null) ? this.place.at() : null;
		}

	}

	/** The article of an account, and when that became public. */
	public record News(long articleId, Instant publicAt) {
	}

}
