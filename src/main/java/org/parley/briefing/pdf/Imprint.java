package org.parley.briefing.pdf;

import java.time.Instant;
import java.util.List;

/**
 * What identifies a briefing on its pages.
 *
 * @param dossier the dossier's name
 * @param title its title
 * @param subtitle number and period
 * @param footer what stands at the foot of every page
 * @param question the box that says what was asked
 * @param dated the instant the file bears as its date: the same question has the same
 */
public record Imprint(String dossier, String title, String subtitle, String footer, List<Line> question,
		Instant dated) {

	/** A line of the box that says what was asked. */
	public record Line(String name, String text) {
	}

}
