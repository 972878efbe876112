package org.parley.briefing.pdf;

import java.time.Instant;
import java.util.List;

import org.parley.briefing.word.Wording;

/**
 * What identifies a briefing on its pages.
 *
 * @param dossier the dossier's name
 * @param head what stands at the head of the first page
 * @param footer what stands at the foot of every page
 * @param question the box that says what was asked
 * @param wording the language of the briefing
 * @param dated the instant the file bears as its date: the same question has the same
 */
public record Imprint(String dossier, Head head, String footer, List<Line> question, Wording wording, Instant dated) {

	/**
	 * The head of the first page.
	 *
	 * @param subtitle number and period
	 * @param clocks as of when, known at when, and when the next issue is to be expected
	 */
	public record Head(String title, String subtitle, String clocks) {
	}

	/** A line of the box that says what was asked. */
	public record Line(String name, String text) {
	}

}
