package org.parley.briefing.ceasefires;

import java.util.List;

/**
 * The part on ceasefires.
 *
 * @param strip the state of every ceasefire at the as-of
 * @param ceasefires in full: those not over, and those with news or a step in the period
 * @param rest those that are only in the strip
 * @param incidents of the period
 */
public record Ceasefires(List<Standing> strip, List<Ceasefire> ceasefires, List<String> rest,
		List<Incident> incidents) {

	/** Whether nothing at all is recorded. */
	public boolean isEmpty() {
		return this.strip.isEmpty() && this.incidents.isEmpty();
	}

	/**
	 * The state of one ceasefire at the as-of.
	 *
	 * @param day how long it has been in that state, the first day being day 1
	 */
	public record Standing(String ceasefire, String state, String since, String day, String strain) {
	}

}
