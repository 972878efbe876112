package org.parley.briefing.ceasefires;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.parley.briefing.draw.DayCount;
import org.parley.briefing.draw.StateMark;
import org.parley.briefing.draw.Timeline;

/**
 * The part on ceasefires.
 *
 * @param strip the state of every ceasefire at the as-of, those not over first
 * @param ceasefires in full: those not over, and those with news or a step in the period
 * @param rest those that are only in the strip
 * @param incidents of the period; the foremost of them when there are too many
 * @param counted null when each is told
 * @param charts what is drawn
 */
public record Ceasefires(List<Standing> strip, List<Ceasefire> ceasefires, List<String> rest, List<Incident> incidents,
		@Nullable Counted counted, Charts charts) {

	/** Whether nothing at all is recorded. */
	public boolean isEmpty() {
		return this.strip.isEmpty() && this.incidents.isEmpty();
	}

	/**
	 * The state of one ceasefire at the as-of.
	 *
	 * @param seen how parties see it that do not see it like the archive; null when none
	 * @param strain since when it is strained; null when it is not
	 */
	public record Standing(String ceasefire, @Nullable String seen, State state, Since since, @Nullable String strain,
			Trend trend) {
	}

	/**
	 * From when on.
	 *
	 * @param day how long that is, the first day being day 1
	 */
	public record Since(String date, String day) {
	}

	/**
	 * A state.
	 *
	 * @param code of the list ceasefire_state
	 */
	public record State(String code, String name, boolean strained) {

		/** The sign of the state, to be drawn beside its name. */
		public String mark() {
			return StateMark.state(this.code, this.strained).svg();
		}

	}

	/**
	 * How the state compares with that at the end of the period before.
	 *
	 * @param way 1 towards a ceasefire in force, -1 away from it, 0 neither
	 */
	public record Trend(int way, String words) {

		/** The arrow, to be drawn beside the words. */
		public String arrow() {
			return StateMark.arrow(this.way).svg();
		}

	}

	/**
	 * What is drawn.
	 *
	 * @param timeline null when there is nothing to draw
	 * @param days null when no incident of the period is dated to the day
	 */
	public record Charts(@Nullable Timeline timeline, @Nullable DayCount days) {

		/** Nothing to draw. */
		public static final Charts NONE = new Charts(null, null);

	}

}
