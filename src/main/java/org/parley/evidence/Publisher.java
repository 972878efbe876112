package org.parley.evidence;

import org.jspecify.annotations.Nullable;

/**
 * A publisher as a reference file states it; null means silence.
 *
 * @param owner slug of the actor behind it
 * @param rating how reliable it is held to be
 */
public record Publisher(String slug, String name, String kind, @Nullable String country, @Nullable String owner,
		@Nullable String homepage, @Nullable Rating rating) {

	/**
	 * A judgement on a publisher, apart from what it says.
	 *
	 * @param reliability A to F of the Admiralty code
	 */
	public record Rating(String reliability, @Nullable String reason, @Nullable String ratedBy) {
	}

}
