package org.parley.briefing.draw;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The states of the ceasefires over a period and some time before it, with violations and
 * rounds of talks.
 *
 * @param shown the days that are drawn
 * @param period the days of the period, which are set off
 * @param caption what it says, in words
 */
public record Timeline(Days shown, Days period, List<Track> tracks, List<Talk> talks, String caption) {

	/** Whether it has no more than one state of one ceasefire, and a sentence says it. */
	public boolean isPlain() {
		return this.talks.isEmpty() && this.tracks.size() <= 1
				&& this.tracks.stream().allMatch((track) -> track.spans().size() <= 1 && track.ticks().isEmpty());
	}

	/** Days from the first to the last. */
	public record Days(LocalDate first, LocalDate last) {
	}

	/** The life of one ceasefire. */
	public record Track(String name, List<Span> spans, List<Tick> ticks) {
	}

	/**
	 * A time of one state.
	 *
	 * @param state a code of the list ceasefire_state
	 * @param label its name
	 * @param ends the day on which it was over; null while it lasts
	 */
	public record Span(String state, String label, boolean strained, LocalDate starts, @Nullable LocalDate ends) {
	}

	/**
	 * An alleged violation.
	 *
	 * @param firm whether it is admitted or corroborated
	 */
	public record Tick(LocalDate day, boolean firm) {
	}

	/** A round of talks. */
	public record Talk(String name, Days days) {
	}

}
