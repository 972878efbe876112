package org.parley.schedule;

import org.parley.schedule.DueRun.State;

/**
 * What came of a due run.
 *
 * @param state due when it is to be tried again at once by whoever is next
 */
record Outcome(State state, String words) {

	static Outcome done(String words) {
		return new Outcome(State.DONE, words);
	}

	static Outcome stopped(String words) {
		return new Outcome(State.DUE, words);
	}

	static Outcome failed(String words) {
		return new Outcome(State.FAILED, words);
	}

}
