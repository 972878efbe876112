package org.parley.briefing.cut;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

import org.parley.briefing.period.Cadence;

/**
 * What a briefing is about.
 *
 * @param zone in which periods end and days of publication are read
 * @param rhythm how often it is briefed, and from when on
 * @param parties the parties, in the order in which a briefing names them
 */
public record Dossier(String slug, String title, ZoneId zone, Rhythm rhythm, List<Party> parties) {

	/** How often a dossier is briefed. */
	public record Rhythm(Cadence cadence, LocalDate startsOn) {
	}

	/** A party of the dossier. */
	public record Party(String slug, String name) {
	}

}
