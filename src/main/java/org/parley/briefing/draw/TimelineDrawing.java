package org.parley.briefing.draw;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.parley.briefing.word.Wording;

/**
 * Draws the timeline: a bar per ceasefire, violations above it, talks on a track below.
 */
public final class TimelineDrawing {

	private static final int WIDTH = 505;

	private static final int NAMES = 104;

	private static final int HEAD = 12;

	private static final int ROW = 24;

	private static final int BAR = 11;

	private static final Set<String> OVER = Set.of("none", "lapsed", "collapsed", "ended", "superseded");

	private final Timeline timeline;

	private final Wording wording;

	private final TimeAxis axis;

	private final Set<String> used = new TreeSet<>();

	private TimelineDrawing(Timeline timeline, Wording wording) {
		this.timeline = timeline;
		this.wording = wording;
		this.axis = new TimeAxis(timeline.shown().first(), timeline.shown().last(), NAMES, WIDTH, wording);
	}

	/** The drawing. */
	public static Drawing of(Timeline timeline, Wording wording) {
		return new TimelineDrawing(timeline, wording).draw();
	}

	private Drawing draw() {
		int rows = this.timeline.tracks().size() + (this.timeline.talks().isEmpty() ? 0 : 1);
		int bottom = HEAD + rows * ROW + 2;
		Legend legend = legend();
		Svg svg = new Svg(WIDTH, bottom + legend.height() + 2);
		double from = this.axis.x(this.timeline.period().first());
		double until = this.axis.x(this.timeline.period().last().plusDays(1));
		svg.rect(from, HEAD, until - from, bottom - HEAD, Ink.area(Ink.PALE));
		this.axis.draw(svg, HEAD, bottom);
		svg.line(from, HEAD, from, bottom, Ink.pen(Ink.MID, 0.7))
			.line(until, HEAD, until, bottom, Ink.pen(Ink.MID, 0.7));
		double top = HEAD;
		for (Timeline.Track track : this.timeline.tracks()) {
			track(svg, track, top + ROW - BAR - 2);
			top += ROW;
		}
		if (!this.timeline.talks().isEmpty()) {
			talks(svg, top + ROW - BAR - 2);
		}
		svg.line(0, bottom, WIDTH, bottom, Ink.pen(Ink.MID, 0.5));
		legend.draw(svg, bottom + 2);
		return svg.done(this.wording.say("timeline.alt", this.timeline.caption()));
	}

	private void track(Svg svg, Timeline.Track track, double top) {
		svg.text(0, top + 8.5, name(), name().fitted(track.name(), NAMES - 6));
		for (Timeline.Span span : track.spans()) {
			LocalDate ends = (span.ends() != null) ? span.ends() : this.timeline.shown().last().plusDays(1);
			double left = this.axis.x(span.starts());
			double width = this.axis.x(ends) - left;
			if (width > 0) {
				span(svg, span, left, top, width);
			}
		}
		for (Timeline.Tick tick : track.ticks()) {
			if (!tick.day().isBefore(this.timeline.shown().first())
					&& !tick.day().isAfter(this.timeline.shown().last())) {
				tick(svg, this.axis.x(tick.day()) + this.axis.perDay() / 2, top - 1, tick.firm());
			}
		}
	}

	private void span(Svg svg, Timeline.Span span, double left, double top, double width) {
		if (OVER.contains(span.state())) {
			svg.line(left, top + BAR / 2.0, left + width, top + BAR / 2.0, Ink.dashed(Ink.MUTED, 0.8, "1 2"))
				.line(left, top, left, top + BAR, Ink.pen(Ink.TEXT, 1.2));
			Type type = Type.SMALL.in(Ink.TEXT);
			if (type.width(span.label()) + 4 < width) {
				svg.rect(left + 2, top + 1, type.width(span.label()) + 3, BAR - 2, Ink.area(Ink.PAPER))
					.text(left + 3, top + 8, type, span.label());
			}
			return;
		}
		box(svg, span.state(), span.strained(), left, top, width);
		boolean dark = "in_force".equals(span.state()) && !span.strained();
		Type type = new Type(6.5, true, dark ? Ink.PAPER : Ink.TEXT, "start", false);
		String label = label(span.label(), span.strained());
		if (type.width(label) + 6 < width) {
			if (!dark) {
				svg.rect(left + 2, top + 1.2, type.width(label) + 2, BAR - 2.4, Ink.area(Ink.PAPER));
			}
			svg.text(left + 3, top + 8, type, label);
		}
	}

	/** Each state has a lightness and a pattern of its own. */
	static void box(Svg svg, String state, boolean strained, double left, double top, double width) {
		switch (state) {
			case "in_force" ->
				svg.rect(left, top, width, BAR, Ink.edged(strained ? Ink.LIGHT : Ink.DARK, Ink.DARK, 0.7));
			case "agreed" -> svg.rect(left, top, width, BAR, Ink.edged(Ink.LIGHT, Ink.DARK, 0.7));
			case "suspended" -> svg.rect(left, top, width, BAR, Ink.edged(Ink.PAPER, Ink.DARK, 0.7));
			default -> svg.rect(left, top, width, BAR, Ink.dashed(Ink.DARK, 0.8, "3 2"));
		}
		if (strained || "suspended".equals(state)) {
			hatch(svg, left, top, width, strained ? BAR : 0);
		}
	}

	/** Lines drawn one by one: a pattern would be printed as a picture of dots. */
	private static void hatch(Svg svg, double left, double top, double width, double slant) {
		for (double x = left + 3 - slant; x < left + width; x += 4) {
			double from = Math.max(x, left);
			double to = Math.min(x + slant, left + width);
			double low = (slant > 0) ? top + BAR - (from - x) / slant * BAR : top + BAR;
			double high = (slant > 0) ? top + BAR - (to - x) / slant * BAR : top;
			svg.line(from, low, (slant > 0) ? to : from, high, Ink.pen(Ink.DARK, 0.6));
		}
	}

	private static void tick(Svg svg, double x, double bottom, boolean firm) {
		svg.shape(
				List.of(new double[] { x, bottom }, new double[] { x - 3.2, bottom - 6 },
						new double[] { x + 3.2, bottom - 6 }),
				true, Ink.edged(firm ? Ink.ACCENT : Ink.PAPER, Ink.ACCENT, 1));
	}

	private void talks(Svg svg, double top) {
		svg.text(0, top + 8.5, name(), this.wording.say("timeline.talks.name"));
		double free = 0;
		for (Timeline.Talk talk : this.timeline.talks()) {
			double left = this.axis.x(talk.days().first());
			double width = Math.max(2, this.axis.x(talk.days().last().plusDays(1)) - left);
			svg.rect(left, top + 1, width, BAR - 2, Ink.edged(Ink.MID, Ink.DARK, 0.7));
			Type type = Type.SMALL.in(Ink.TEXT);
			double wide = type.width(talk.name());
			double x = (left + width + 3 + wide <= WIDTH) ? left + width + 3 : left - 3 - wide;
			if (x > free) {
				svg.text(x, top + 8, new Type(6.5, false, Ink.TEXT, "start", true), talk.name());
				free = x + wide;
			}
		}
	}

	private Legend legend() {
		Legend legend = new Legend(WIDTH);
		legend.add((svg, x, y) -> svg.rect(x - 6, y - 4, 12, 8, Ink.edged(Ink.PALE, Ink.MID, 0.6)),
				this.wording.say("timeline.legend.period"));
		for (Timeline.Track track : this.timeline.tracks()) {
			for (Timeline.Span span : track.spans()) {
				String key = span.state() + span.strained();
				if (!OVER.contains(span.state()) && this.used.add(key)) {
					legend.add((svg, x, y) -> box(svg, span.state(), span.strained(), x - 6, y - 5.5, 12),
							label(this.wording.lower(span.label()), span.strained()));
				}
			}
			for (Timeline.Tick tick : track.ticks()) {
				if (this.used.add("tick" + tick.firm())) {
					legend.add((svg, x, y) -> tick(svg, x, y + 3, tick.firm()),
							this.wording.say(tick.firm() ? "timeline.legend.firm" : "timeline.legend.open"));
				}
			}
		}
		return legend;
	}

	private String label(String state, boolean strained) {
		return strained ? this.wording.say("state.strained", state) : state;
	}

	private static Type name() {
		return new Type(7.5, true, Ink.TEXT, "start", false);
	}

}
