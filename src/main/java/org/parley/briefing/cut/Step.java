package org.parley.briefing.cut;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * One step in the life of a ceasefire, as one viewer counts it.
 *
 * @param seenBy {@code archive} or a party's slug
 * @param seenByName the viewer's name
 * @param when when it began and ended
 * @param state the state from then on
 * @param cause what led to it
 */
public record Step(long ceasefireId, String seenBy, String seenByName, When when, State state, Cause cause) {

	/**
	 * From when until when.
	 *
	 * @param latestStart the last day on which it can have begun; null when the first is
	 * sure
	 * @param ends null while it lasts
	 */
	public record When(LocalDate starts, @Nullable LocalDate latestStart, @Nullable LocalDate ends) {
	}

	/**
	 * The state after the step.
	 *
	 * @param code a code of the list ceasefire_state
	 */
	public record State(String code, boolean strained) {
	}

	/**
	 * What led to it.
	 *
	 * @param event a code of the list ceasefire_event
	 * @param why the fact or the rule behind it
	 * @param lifeCycle of a violation
	 * @param accountIds the accounts behind it
	 */
	public record Cause(String event, String why, @Nullable String lifeCycle, List<Long> accountIds) {
	}

}
