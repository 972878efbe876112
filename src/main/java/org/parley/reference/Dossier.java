package org.parley.reference;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/**
 * A dossier as a reference file states it.
 *
 * @param starts first day of the first period that is briefed
 * @param actors slugs of its parties, in the order in which a briefing names them
 * @param places slugs of its countries or regions
 */
public record Dossier(String slug, String title, ZoneId timeZone, String cadence, LocalDate starts, List<String> actors,
		List<String> places) {
}
