package org.parley.briefing.draw;

import org.parley.briefing.word.Wording;

/**
 * Parallels and meridians at a round distance, with their degrees at the edge, and a
 * scale.
 */
final class Graticule {

	private static final double[] STEPS = { 0.5, 1, 2, 5, 10, 20, 30 };

	private static final int[] KILOMETRES = { 10, 20, 50, 100, 200, 500, 1000, 2000 };

	private static final Type DEGREES = new Type(5.5, false, Ink.MUTED, "start", true);

	private final Frame frame;

	private final Labels labels;

	private final Wording wording;

	Graticule(Frame frame, Labels labels, Wording wording) {
		this.frame = frame;
		this.wording = wording;
		this.labels = labels;
	}

	void draw(Svg svg) {
		double step = step();
		for (double lat = Math.ceil(this.frame.south() / step) * step; lat < this.frame.north(); lat += step) {
			double y = this.frame.y(lat);
			svg.line(0, y, this.frame.width(), y, Ink.pen(Ink.LIGHT, 0.3));
			if (y > 12 && y < this.frame.height() - 26) {
				svg.text(2, y - 1.2, DEGREES, degrees(lat, "north", "south"));
				this.labels.take(9, y - 3, 8, 3);
			}
		}
		for (double lon = Math.ceil(this.frame.west() / step) * step; lon < this.frame.east(); lon += step) {
			double x = this.frame.x(lon);
			svg.line(x, 0, x, this.frame.height(), Ink.pen(Ink.LIGHT, 0.3));
			if (x > 12 && x < this.frame.width() - 20) {
				svg.text(x + 1.5, 6.5, DEGREES, degrees(lon, "east", "west"));
				this.labels.take(x + 9, 4, 8, 3);
			}
		}
		scale(svg);
	}

	private void scale(Svg svg) {
		int km = KILOMETRES[0];
		for (int longer : KILOMETRES) {
			km = (this.frame.points(longer) <= 60) ? longer : km;
		}
		double y = this.frame.height() - 6;
		double end = 6 + this.frame.points(km);
		svg.line(6, y, end, y, Ink.pen(Ink.TEXT, 1))
			.line(6, y - 2, 6, y + 2, Ink.pen(Ink.TEXT, 0.7))
			.line(end, y - 2, end, y + 2, Ink.pen(Ink.TEXT, 0.7))
			.text(end + 3, y + 2, DEGREES.in(Ink.TEXT), this.wording.say("map.scale", km));
		this.labels.take(end / 2 + 12, y, end / 2 + 12, 4);
	}

	private double step() {
		for (double step : STEPS) {
			if (this.frame.degreesHigh() / step <= 6) {
				return step;
			}
		}
		return STEPS[STEPS.length - 1];
	}

	private String degrees(double value, String positive, String negative) {
		double size = Math.abs(value);
		String number = (size == Math.rint(size)) ? String.valueOf((long) size) : String.valueOf(size);
		return number + "°" + ((size == 0) ? "" : this.wording.say("map." + ((value > 0) ? positive : negative)));
	}

}
