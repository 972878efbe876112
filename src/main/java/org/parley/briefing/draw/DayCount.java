package org.parley.briefing.draw;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.parley.briefing.word.Wording;

/**
 * Incidents and deaths of a period, by the day on which the incidents began.
 *
 * @param days those on which any began
 * @param caption what it says, in words
 */
public record DayCount(LocalDate first, LocalDate last, List<Day> days, String caption) {

	/** How many incidents there are in all. */
	public int incidents() {
		return this.days.stream().mapToInt(Day::incidents).sum();
	}

	/**
	 * One day.
	 *
	 * @param deaths null when none of its incidents has a figure
	 */
	public record Day(LocalDate day, int incidents, @Nullable Sum deaths) {
	}

	/**
	 * Figures added up.
	 *
	 * @param best null when one of them has bounds only
	 * @param high null when one of them is open above
	 */
	public record Sum(long low, @Nullable Long best, @Nullable Long high) {

		/** In words: low, best, high, or as much of it as is known. */
		public String words(Wording wording) {
			if (this.high == null) {
				return wording.say("count.at_least", this.low);
			}
			if (this.low == this.high) {
				return wording.number(this.low);
			}
			return (this.best == null) ? wording.say("count.range", this.low, this.high)
					: wording.say("count.range", wording.say("count.range", this.low, this.best), this.high);
		}

	}

}
