package org.parley.briefing.draw;

import java.util.List;

/** Draws the signs of the map: each has a shape of its own. */
final class Signs {

	static final double RADIUS = 3.4;

	private Signs() {
	}

	static void draw(Svg svg, Locator.Sign sign, double x, double y) {
		switch (sign) {
			case INCIDENT -> diamond(svg, x, y, Ink.edged(Ink.ACCENT, Ink.PAPER, 0.7));
			case EARLIER -> diamond(svg, x, y, Ink.edged(Ink.PAPER, Ink.ACCENT, 1));
			case TALKS -> svg.rect(x - RADIUS, y - RADIUS, 2 * RADIUS, 2 * RADIUS, Ink.edged(Ink.DARK, Ink.PAPER, 0.7))
				.circle(x, y, RADIUS * 0.45, Ink.area(Ink.PAPER));
			case OPEN -> svg.circle(x, y, RADIUS, Ink.edged(Ink.PAPER, Ink.TEXT, 1.1));
			case RESTRICTED -> svg.circle(x, y, RADIUS, Ink.edged(Ink.PAPER, Ink.TEXT, 1.1))
				.rect(x - RADIUS, y - 0.8, 2 * RADIUS, 1.6, Ink.area(Ink.TEXT));
			case CLOSED -> svg.circle(x, y, RADIUS, Ink.edged(Ink.TEXT, Ink.TEXT, 1.1))
				.line(x - 1.8, y - 1.8, x + 1.8, y + 1.8, Ink.pen(Ink.PAPER, 1.1))
				.line(x - 1.8, y + 1.8, x + 1.8, y - 1.8, Ink.pen(Ink.PAPER, 1.1));
		}
	}

	private static void diamond(Svg svg, double x, double y, String style) {
		double radius = RADIUS + 0.8;
		svg.shape(List.of(new double[] { x, y - radius }, new double[] { x + radius, y },
				new double[] { x, y + radius }, new double[] { x - radius, y }), true, style);
	}

	/** Points from the edge of the map to what lies beyond it. */
	static void arrow(Svg svg, double x, double y, double angle) {
		double[] tip = { x + 5 * Math.cos(angle), y + 5 * Math.sin(angle) };
		double[] left = { x + 4 * Math.cos(angle + 2.5), y + 4 * Math.sin(angle + 2.5) };
		double[] right = { x + 4 * Math.cos(angle - 2.5), y + 4 * Math.sin(angle - 2.5) };
		svg.shape(List.of(tip, left, right), true, Ink.edged(Ink.DARK, Ink.PAPER, 0.6));
	}

}
