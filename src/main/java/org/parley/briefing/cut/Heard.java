package org.parley.briefing.cut;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;

/**
 * One value that an account gives.
 *
 * @param slot the value, or the group of values that is taken whole
 * @param part the column of the group
 * @param says the value as a reader sees it
 * @param item the code, or the slug of the actor, place or fact, where it is one
 */
public record Heard(Account account, String slot, String part, String says, Range range, @Nullable String item) {

	/**
	 * The value as an interval; both ends null when it is no number or date. A date is in
	 * seconds since 1970 of the wall clock.
	 */
	public record Range(@Nullable BigDecimal low, @Nullable BigDecimal high) {

		/** The range of what is neither a number nor a date. */
		public static final Range NONE = new Range(null, null);

		/** Whether another range lies within this one; an end that is null is open. */
		public boolean encloses(Range other) {
			return (this.low == null || (other.low() != null && this.low.compareTo(other.low()) <= 0))
					&& (this.high == null || (other.high() != null && this.high.compareTo(other.high()) >= 0));
		}

	}

}
