package org.parley.briefing.borders;

import java.util.List;

import org.parley.briefing.ceasefires.Incident;
import org.parley.briefing.word.Cites;
import org.parley.briefing.word.Telling;

/**
 * The part on borders, as it stands at the as-of.
 *
 * @param incidents those of the period whose place is known to lie in a country of the
 * dossier
 * @param counted whether there are too many incidents to tell of each once more
 */
public record Borders(List<Border> borders, List<Crossing> crossings, List<Incident> incidents, boolean counted) {

	/** Whether nothing at all is recorded. */
	public boolean isEmpty() {
		return this.borders.isEmpty() && this.crossings.isEmpty() && this.incidents.isEmpty() && !this.counted;
	}

	/** What one account says about a crossing. */
	public record Crossing(String crossing, String status, Telling.Dated dated, String who, Cites cites) {
	}

}
