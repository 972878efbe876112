package org.parley.evidence;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.parley.support.Digest;

/**
 * One version of an article as a file brings it.
 *
 * @param slug null when the file gives none
 * @param url canonical, null when there is none
 * @param publisherId who published it
 */
public record Article(@Nullable String slug, @Nullable String url, long publisherId, Head head, Text text,
		List<Origin> origins) {

	/**
	 * What stands over the text.
	 *
	 * @param published null when unknown: then it stays unknown
	 * @param retrieved when it was seen, null when unknown
	 */
	public record Head(@Nullable String headline, @Nullable String byline, @Nullable String language,
			@Nullable Published published, @Nullable Instant retrieved, @Nullable String rights) {
	}

	/**
	 * The text and whether it may be used.
	 *
	 * @param status usable, corrected or withdrawn
	 */
	public record Text(String body, String status, @Nullable String statusReason) {
	}

	/**
	 * When it was published, as an interval.
	 *
	 * @param latest the latest possible instant: from then on it is public
	 * @param precision as of a partial date
	 */
	public record Published(Instant earliest, Instant latest, String precision) {
	}

	/**
	 * What stands behind it.
	 *
	 * @param link agency, cites or mirror_of
	 * @param actorId the origin as an actor, null when it is none that is known
	 */
	public record Origin(String name, String link, @Nullable Long actorId) {
	}

	/** SHA-256 of headline, body and status. */
	public String sha256() {
		return Digest
			.sha256(List.of(Objects.requireNonNullElse(this.head.headline, ""), this.text.body, this.text.status));
	}

}
