package org.parley.briefing;

import java.time.Instant;

/**
 * An issued briefing in the catalogue.
 *
 * @param clocks at which it was asked
 * @param file where it was written, within the home
 */
public record CatalogueEntry(int number, Asked asked, Instant issuedAt, Clock clocks, String file, String sha256,
		Content content) {

	/**
	 * What was asked for.
	 *
	 * @param sections names of the parts, separated by commas
	 */
	public record Asked(String dossier, String period, String sections, String language) {
	}

	/** The two clocks of the question. */
	public record Clock(Instant asOf, Instant knownAt) {
	}

	/** The measure of what stands on the pages. */
	public record Content(String hash, int pages) {
	}

}
