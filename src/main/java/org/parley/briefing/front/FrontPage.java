package org.parley.briefing.front;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.parley.briefing.draw.Locator;
import org.parley.briefing.word.Cites;

/**
 * What the first page has beside the states of the ceasefires.
 *
 * @param summary a few lines
 * @param calendar deadlines and meetings, as far as they are known
 * @param map null when nothing has a place
 * @param changes since the last issue; empty when there is nothing to tell
 */
public record FrontPage(List<String> summary, Figures figures, List<Deadline> calendar, @Nullable Locator map,
		List<Change> changes) {

	/** The four key figures. */
	public record Figures(Figure accounts, Figure violations, Figure deaths, Figure contested) {
	}

	/**
	 * A key figure.
	 *
	 * @param number in words where there is none
	 * @param note of what time it is, and what stands behind it
	 */
	public record Figure(String number, String note) {
	}

	/**
	 * Something that is due, or was due in the period.
	 *
	 * @param standing whether it lies ahead of the as-of
	 */
	public record Deadline(String when, String what, String standing, Cites cites) {
	}

	/**
	 * A change since the last issue.
	 *
	 * @param kind whether the world changed, what is known of it, or a source
	 */
	public record Change(String kind, String what, Cites cites) {
	}

}
