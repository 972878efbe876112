package org.parley.briefing.talks;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.parley.briefing.word.Cites;
import org.parley.briefing.word.Entry;

/** What was agreed, demanded and promised. */
public record Commitments(List<Agreement> agreements, List<Commitment> commitments) {

	/** Whether there is none. */
	public boolean isEmpty() {
		return this.agreements.isEmpty() && this.commitments.isEmpty();
	}

	/** An agreement, as a document. */
	public record Agreement(String label, List<Entry> entries) {
	}

	/**
	 * A demand, pledge or obligation.
	 *
	 * @param parties by whom and of whom
	 * @param what its wording and what it answers
	 */
	public record Commitment(String kind, String parties, What what, String due, String status, Cites cites) {
	}

	/** The wording of a commitment. */
	public record What(String wording, @Nullable String answers) {
	}

}
