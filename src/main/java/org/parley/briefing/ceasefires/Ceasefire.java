package org.parley.briefing.ceasefires;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.parley.briefing.word.Cites;
import org.parley.briefing.word.Entry;
import org.parley.briefing.word.Telling;

/**
 * One ceasefire in full.
 *
 * @param life the steps of its life and how each party sees it
 * @param violations one line each, by life cycle, never one number
 * @param compliance what each source says about how it is kept
 * @param aside events on record that are no step of the timeline
 */
public record Ceasefire(String label, List<Entry> terms, Life life, List<Violation> violations,
		List<Telling> compliance, List<Telling> aside) {

	/** The life of a ceasefire. */
	public record Life(List<Stage> stages, List<View> views) {
	}

	/**
	 * An interval of one state.
	 *
	 * @param who who stands behind the event; the rule, when time brought it
	 */
	public record Stage(Span span, String state, String event, String who, Cites cites) {

		/** From when until when. */
		public record Span(String from, String until) {
		}

	}

	/** The state as one party sees it. */
	public record View(String seenBy, String state, String since, String why) {
	}

	/** An alleged violation. */
	public record Violation(String when, String what, String lifeCycle, @Nullable String by, String who, Cites cites) {
	}

}
