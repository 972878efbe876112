package org.parley.briefing.content;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.parley.briefing.word.Cites;
import org.parley.briefing.word.Wording;

/**
 * A value that sources contradict each other about.
 *
 * @param number the number by which the text refers to it
 * @param fact what it is a value of
 * @param what which value
 */
public record Contested(int number, String fact, String what, List<Say> says) {

	/**
	 * What one source says.
	 *
	 * @param rating reliability of the publisher and credibility of the account
	 * @param shown whether this is the one that is shown
	 * @param verdict why it is not
	 */
	public record Say(String says, String who, Cites cites, String rating, boolean shown, @Nullable String verdict) {

		/** The mark of the one that is shown. */
		public @Nullable String mark(Wording wording) {
			return this.shown ? wording.say("value.shown") : null;
		}

	}

}
