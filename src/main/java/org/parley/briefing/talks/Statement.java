package org.parley.briefing.talks;

import org.jspecify.annotations.Nullable;
import org.parley.briefing.word.Cites;

/**
 * A statement as one source has it.
 *
 * @param label the statement, the same for all who report it
 * @param when when it was made; said once for all who report it
 * @param by who spoke, to whom
 * @param wording in quotation marks only when it is verbatim or translated as such
 */
public record Statement(String label, String when, By by, String wording, Report report) {

	/**
	 * Who reports it, and how.
	 *
	 * @param kind how it was rendered, what sort of act it was, what a reader has to know
	 */
	public record Report(String kind, String who, Cites cites) {
	}

	/** Who spoke, to or against whom. */
	public record By(String speaker, @Nullable String addressee) {
	}

}
