package org.parley.delivery;

import org.parley.delivery.Delivery.State;
import org.parley.support.PlainText;

/**
 * How an attempt ended.
 *
 * @param state pending when it may be tried again
 * @param answer what the server said, or why there was no answer
 * @param reached whether there was a server at all
 */
record Handover(State state, String answer, boolean reached) {

	private static final int LONGEST = 1000;

	Handover {
		answer = PlainText.show(answer.strip().replaceAll("\\s*\\R\\s*", " "), LONGEST);
	}

	static Handover sent(String answer) {
		return new Handover(State.SENT, answer, true);
	}

	static Handover refused(String answer) {
		return new Handover(State.FAILED, answer, true);
	}

	static Handover later(String answer) {
		return new Handover(State.PENDING, answer, true);
	}

	static Handover unreachable(String answer) {
		return new Handover(State.PENDING, answer, false);
	}

	static Handover unknown(String answer) {
		return new Handover(State.UNKNOWN, answer, true);
	}

}
