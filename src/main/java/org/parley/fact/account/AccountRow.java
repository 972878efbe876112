package org.parley.fact.account;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.parley.fact.Kind;
import org.parley.reference.ArticleEntry;
import org.parley.reference.FactEntry;
import org.parley.support.PartialDate;

/**
 * One account, read and understood: what one claimant says about one fact in one article.
 */
public record AccountRow(Kind kind, FactEntry fact, Voice voice, Passage passage, Content content, Filed filed) {

	/**
	 * Who says it, where, and how firmly.
	 *
	 * @param rowKey tells several accounts of one claimant about one fact in one article
	 * apart
	 * @param holds the time for which it speaks, null when it does not say
	 */
	public record Voice(ArticleEntry article, String rowKey, Claimant claimant, @Nullable String relayedBy,
			String stance, @Nullable PartialDate holds) {
	}

	/**
	 * The words that carry it, and the source a dataset names for it.
	 *
	 * @param cited the sources that a dataset names, the first one first
	 */
	public record Passage(@Nullable String quote, @Nullable String locator, @Nullable String note,
			List<Citation> cited) {

		/** A passage that cites nothing further. */
		public static Passage of(@Nullable String quote, @Nullable String locator, @Nullable String note) {
			return new Passage(quote, locator, note, List.of());
		}

	}

	/**
	 * A source that a dataset names for an event.
	 *
	 * @param date as the dataset writes it
	 */
	public record Citation(@Nullable String office, @Nullable String date, @Nullable String headline) {
	}

	/**
	 * How it was filed.
	 *
	 * @param row of the file, the header being row 1
	 * @param sha256 of the row without its rating: equal means unchanged
	 */
	public record Filed(long row, String sha256, Rating rating) {
	}

	/**
	 * How the account is judged.
	 *
	 * @param credibility 1 to 6, null when not rated
	 * @param rank preferred, normal or deprecated
	 */
	public record Rating(@Nullable Integer credibility, String rank, @Nullable String reason) {

		/** Neither rated nor ranked. */
		public static final Rating NONE = new Rating(null, "normal", null);

	}

}
