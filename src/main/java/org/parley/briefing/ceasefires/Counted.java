package org.parley.briefing.ceasefires;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Incidents of a period in which there are too many to tell of each.
 *
 * @param note how many there are, and which are told
 * @param times those begun in the period, by week or month; empty in a short one
 * @param sides those begun in the period, by the two sides to them
 * @param places the same, by place
 * @param ledger one line for each, not printed on the pages
 */
public record Counted(String note, List<Tally> times, List<Tally> sides, List<Tally> places, List<Line> ledger) {

	/** Incidents that have something in common. */
	public record Tally(String name, String incidents, String deaths) {
	}

	/**
	 * An incident in figures, for a spreadsheet.
	 *
	 * @param within how far off the place may be, in km; 0 when it is exact
	 */
	public record Line(@Nullable String began, @Nullable String latestBegan, String label, @Nullable String sides,
			@Nullable String place, @Nullable String lat, @Nullable String lon, int within, @Nullable Long deathsLow,
			@Nullable Long deathsBest, @Nullable Long deathsHigh) {
	}

}
