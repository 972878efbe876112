package org.parley.briefing.talks;

import org.jspecify.annotations.Nullable;
import org.parley.briefing.word.Cites;

/**
 * A statement as one source has it.
 *
 * @param wording in quotation marks only when it is verbatim
 * @param by who spoke, to whom
 * @param kind how it was rendered, what sort of act it was, what a reader has to know
 */
public record Statement(String when, By by, String wording, String kind, String who, Cites cites) {

	/** Who spoke, to or against whom. */
	public record By(String speaker, @Nullable String addressee) {
	}

}
