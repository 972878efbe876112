package org.parley.briefing.cut;

import org.jspecify.annotations.Nullable;

/**
 * A value that became visible or vanished since an earlier issue, as one account has it.
 *
 * @param kind world, knowledge or source
 * @param how new, revised, corrected, withdrawn or dropped
 * @param shown whether the value that is shown now is taken from it
 */
public record ChangeRow(String kind, String how, About about, long accountId, String says, boolean shown, Told told) {

	/** What it is about. */
	public record About(long factId, String factKind, String label, String slot) {
	}

	/**
	 * Who told it.
	 *
	 * @param reason why the article was withdrawn
	 */
	public record Told(String claimant, String publisher, String headline, @Nullable String reason) {
	}

}
