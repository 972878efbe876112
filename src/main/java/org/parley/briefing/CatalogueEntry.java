package org.parley.briefing;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * An issued briefing in the catalogue.
 *
 * @param clocks at which it was asked
 * @param file where it was written, within the home
 * @param letGoAt when its files were removed because they were old; null as long as they
 * are kept
 */
public record CatalogueEntry(int number, Asked asked, Instant issuedAt, Clock clocks, String file, String sha256,
		Content content, @Nullable Instant letGoAt) {

	/**
	 * What was asked for.
	 *
	 * @param sections names of the parts, separated by commas
	 * @param scheduled whether it was issued because it was due
	 */
	public record Asked(String dossier, String period, String sections, String language, boolean scheduled) {
	}

	/** The two clocks of the question. */
	public record Clock(Instant asOf, Instant knownAt) {
	}

	/**
	 * The measure of what stands on the pages.
	 *
	 * @param templates SHA-256 of what they were printed with; null where it was not kept
	 */
	public record Content(String hash, int pages, @Nullable String templates) {
	}

}
