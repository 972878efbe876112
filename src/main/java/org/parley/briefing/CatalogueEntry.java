package org.parley.briefing;

import java.time.Instant;

/**
 * An issued briefing in the catalogue.
 *
 * @param clocks at which it was asked
 * @param file where it was written, within the home
 */
record CatalogueEntry(int number, Instant issuedAt, Clock clocks, String file, String sha256, Content content) {

	/** The two clocks of the question. */
	record Clock(Instant asOf, Instant knownAt) {
	}

	/** The measure of what stands on the pages. */
	record Content(String hash, int pages) {
	}

}
