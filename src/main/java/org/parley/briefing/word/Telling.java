package org.parley.briefing.word;

import org.jspecify.annotations.Nullable;

/**
 * What one account says about one thing.
 *
 * @param dated the time it speaks for or, when it does not say, its publication
 * @param remark what a reader has to know about it
 * @param shown whether this is the account that the briefing goes by
 */
public record Telling(Dated dated, String says, @Nullable String remark, Teller by, Cites cites, boolean shown) {

	/** The mark of the account that the briefing goes by. */
	public String mark(Wording wording) {
		return this.shown ? wording.say("value.shown") : "";
	}

	/**
	 * A time and what it is the time of.
	 *
	 * @param what {@code published} where it is not the time that is spoken for
	 */
	public record Dated(String when, @Nullable String what) {
	}

	/**
	 * Who says so.
	 *
	 * @param who the claimant in words, with who carried it and how firmly it is said
	 * @param rating reliability of the publisher and credibility of the account
	 */
	public record Teller(String who, String rating) {
	}

}
