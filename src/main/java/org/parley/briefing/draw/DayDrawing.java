package org.parley.briefing.draw;

import java.util.List;
import java.util.Objects;

import org.parley.briefing.word.Wording;

/**
 * Draws incidents and deaths by day: a bar for the best figure, a whisker from low to
 * high.
 */
public final class DayDrawing {

	private static final int WIDTH = 505;

	private static final int NAMES = 104;

	private static final int HEAD = 12;

	private static final int COUNTS = 34;

	private static final int DEATHS = 62;

	private static final int BOTTOM = HEAD + COUNTS + DEATHS;

	private static final Type NUMBER = new Type(6.5, true, Ink.TEXT, "middle", false);

	private final DayCount count;

	private final Wording wording;

	private final TimeAxis axis;

	private final double busiest;

	private final double deadliest;

	private DayDrawing(DayCount count, Wording wording) {
		this.count = count;
		this.wording = wording;
		this.axis = new TimeAxis(count.first(), count.last(), NAMES, WIDTH, wording);
		this.busiest = count.days().stream().mapToInt(DayCount.Day::incidents).max().orElse(1);
		this.deadliest = count.days()
			.stream()
			.map(DayCount.Day::deaths)
			.filter(Objects::nonNull)
			.mapToDouble(DayDrawing::top)
			.max()
			.orElse(1);
	}

	/** The drawing. */
	public static Drawing of(DayCount count, Wording wording) {
		return new DayDrawing(count, wording).draw();
	}

	private Drawing draw() {
		Legend legend = new Legend(WIDTH);
		legend.add((svg, x, y) -> svg.rect(x - 4, y - 4, 8, 8, Ink.area(Ink.DARK)),
				this.wording.say("days.legend.incidents"));
		legend.add((svg, x, y) -> {
			svg.rect(x - 4, y - 2, 8, 6, Ink.edged(Ink.LIGHT, Ink.DARK, 0.7));
			whisker(svg, x, y - 4, y + 1, false);
		}, this.wording.say("days.legend.deaths"));
		legend.add((svg, x, y) -> whisker(svg, x, y - 2, y + 4, true), this.wording.say("days.legend.open"));
		legend.add((svg, x, y) -> svg.text(x, y + 2.5, NUMBER, "?"), this.wording.say("days.legend.none"));
		Svg svg = new Svg(WIDTH, BOTTOM + legend.height() + 2);
		this.axis.draw(svg, HEAD, BOTTOM);
		Type name = new Type(7.5, true, Ink.TEXT, "start", false);
		svg.text(0, HEAD + COUNTS - 4, name, this.wording.say("days.name.incidents"));
		svg.text(0, BOTTOM - 4, name, this.wording.say("days.name.deaths"));
		for (DayCount.Day day : this.count.days()) {
			day(svg, day);
		}
		svg.line(0, HEAD + COUNTS, WIDTH, HEAD + COUNTS, Ink.pen(Ink.MID, 0.5));
		svg.line(0, BOTTOM, WIDTH, BOTTOM, Ink.pen(Ink.MID, 0.5));
		legend.draw(svg, BOTTOM + 2);
		return svg.done(this.wording.say("days.alt", this.count.caption()));
	}

	private void day(Svg svg, DayCount.Day day) {
		double middle = this.axis.x(day.day()) + this.axis.perDay() / 2;
		double width = Math.min(26, Math.max(1.5, this.axis.perDay() * 0.6));
		double high = day.incidents() / this.busiest * (COUNTS - 12);
		svg.rect(middle - width / 2, HEAD + COUNTS - high, width, high, Ink.area(Ink.DARK));
		number(svg, middle, HEAD + COUNTS - high - 2, this.wording.number(day.incidents()));
		DayCount.Sum deaths = day.deaths();
		if (deaths == null) {
			svg.text(middle, BOTTOM - 3, NUMBER, "?");
			return;
		}
		Long given = deaths.best();
		double best = y((given != null) ? given.doubleValue() : (double) deaths.low());
		double upper = y(top(deaths));
		svg.rect(middle - width / 2, best, width, BOTTOM - best, Ink.edged(Ink.LIGHT, Ink.DARK, 0.7));
		Long most = deaths.high();
		boolean open = most == null;
		if (most == null || most > deaths.low()) {
			whisker(svg, middle, open ? best - 7 : upper, open ? best : y((double) deaths.low()), open);
		}
		number(svg, middle, (open ? best - 7 : Math.min(best, upper)) - 2.5, deaths.words(this.wording));
	}

	/** Numbers stand only where they do not run into each other. */
	private void number(Svg svg, double x, double y, String number) {
		if (this.axis.perDay() >= 14 || this.count.days().size() == 1) {
			double half = NUMBER.width(number) / 2;
			svg.text(Math.min(WIDTH - half, x), y, NUMBER, number);
		}
	}

	private static void whisker(Svg svg, double x, double upper, double lower, boolean open) {
		svg.line(x, upper, x, lower, Ink.pen(Ink.TEXT, 0.9));
		if (open) {
			svg.shape(List.of(new double[] { x - 2.2, upper + 3 }, new double[] { x, upper },
					new double[] { x + 2.2, upper + 3 }), false, Ink.pen(Ink.TEXT, 0.9));
			return;
		}
		svg.line(x - 2.2, upper, x + 2.2, upper, Ink.pen(Ink.TEXT, 0.9))
			.line(x - 2.2, lower, x + 2.2, lower, Ink.pen(Ink.TEXT, 0.9));
	}

	private double y(double deaths) {
		return BOTTOM - deaths / Math.max(1, this.deadliest) * (DEATHS - 22);
	}

	private static double top(DayCount.Sum sum) {
		return (sum.high() != null) ? sum.high() : Math.max(sum.low(), (sum.best() != null) ? sum.best() : 0);
	}

}
