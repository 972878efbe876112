package org.parley.briefing.cut;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * An article that accounts of the cut were read in.
 *
 * @param title its headline and address
 * @param published when it was published, as a reader sees it; null when unknown
 * @param publicAt from when on it counts as public
 * @param standing its status and its publisher's rating
 * @param kinship what stands behind it
 */
public record SourceRow(long articleId, Title title, @Nullable String published, Instant publicAt, Standing standing,
		Kinship kinship) {

	/** What the article is called. */
	public record Title(String publisher, @Nullable String headline, @Nullable String url, @Nullable String language) {
	}

	/**
	 * What is to be thought of it.
	 *
	 * @param status usable, corrected or withdrawn
	 * @param reliability A to F; null when not rated
	 */
	public record Standing(String status, @Nullable String reliability) {
	}

	/**
	 * What stands behind an article.
	 *
	 * @param line articles of one line are not independent of each other
	 * @param origins agencies, outlets cited, sites mirrored, as text; null when it names
	 * none
	 */
	public record Kinship(String line, @Nullable String origins) {
	}

}
