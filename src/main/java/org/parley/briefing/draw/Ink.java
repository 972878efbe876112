package org.parley.briefing.draw;

/**
 * The few pens of the drawings. They differ in lightness and in kind of line, so that
 * nothing rests on hue alone.
 */
final class Ink {

	static final String DARK = "#1F3A5F";

	static final String TEXT = "#1B2430";

	static final String MUTED = "#55606E";

	static final String MID = "#7C93B2";

	static final String LIGHT = "#C9D1DB";

	static final String PALE = "#EDF1F5";

	static final String ACCENT = "#B4560B";

	static final String PAPER = "#FFFFFF";

	private Ink() {
	}

	/** A line of this width. */
	static String pen(String colour, double width) {
		return "fill='none' stroke='" + colour + "' stroke-width='" + width + "'";
	}

	/** A broken line. */
	static String dashed(String colour, double width, String dashes) {
		return pen(colour, width) + " stroke-dasharray='" + dashes + "'";
	}

	/** An area without an edge. */
	static String area(String colour) {
		return "fill='" + colour + "'";
	}

	/** An area with an edge. */
	static String edged(String colour, String edge, double width) {
		return "fill='" + colour + "' stroke='" + edge + "' stroke-width='" + width + "'";
	}

}
