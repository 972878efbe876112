package org.parley.briefing.cut;

import org.jspecify.annotations.Nullable;

/**
 * How an account is rated: the publisher's reliability and the account's own credibility,
 * judged apart.
 *
 * @param reliability A to F; null when the publisher is not rated
 * @param credibility 1 to 6; null when the account is not rated
 * @param rank preferred, normal or deprecated
 * @param reason why it is rated so
 */
public record Rating(@Nullable String reliability, @Nullable Integer credibility, String rank,
		@Nullable String reason) {

	/** The pair as the Admiralty code writes it; a dash for what is not rated. */
	public String pair() {
		return ((this.reliability != null) ? this.reliability : "–")
				+ ((this.credibility != null) ? this.credibility.toString() : "–");
	}

	public boolean isDeprecated() {
		return "deprecated".equals(this.rank);
	}

}
