package org.parley.briefing.word;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A value that is shown, with where it was read.
 *
 * @param text the value; null when nothing is recorded
 * @param contested its number in the list of contested values; null when nobody
 * contradicts it
 */
public record Value(@Nullable String text, Cites cites, @Nullable Integer contested) {

	/** Nothing is recorded. */
	public static final Value NONE = new Value(null, new Cites(List.of()), null);

	/** The value in words: there is no silent blank. */
	public String words(Wording wording) {
		return (this.text != null) ? this.text : wording.say("value.none");
	}

	/** Its citations, and where to read who contradicts it. */
	public String marks(Wording wording) {
		return (this.contested == null) ? this.cites.toString()
				: (this.cites + " " + wording.say("value.contested", String.valueOf(this.contested))).strip();
	}

}
