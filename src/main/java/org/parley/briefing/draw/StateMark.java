package org.parley.briefing.draw;

import java.util.List;

/**
 * The small sign before the name of a state: a full disc for in force, a half one for
 * agreed, a ring for proposed, bars for suspended, a cross for over, a dash for none. An
 * arrow tells the way it went since the last period.
 */
public final class StateMark {

	private static final int SIZE = 12;

	private static final double MIDDLE = SIZE / 2.0;

	private static final double RADIUS = 4.2;

	private StateMark() {
	}

	/** The sign of a state. */
	public static Drawing state(String code, boolean strained) {
		Svg svg = new Svg(SIZE, SIZE);
		switch (code) {
			case "in_force" ->
				svg.circle(MIDDLE, MIDDLE, RADIUS, Ink.edged(strained ? Ink.LIGHT : Ink.DARK, Ink.DARK, 1.2));
			case "agreed" -> svg.circle(MIDDLE, MIDDLE, RADIUS, Ink.pen(Ink.DARK, 1.2))
				.path("M%s %sA%s %s 0 0 0 %s %sZ".formatted(MIDDLE, MIDDLE - RADIUS, RADIUS, RADIUS, MIDDLE,
						MIDDLE + RADIUS), Ink.area(Ink.DARK));
			case "proposed" -> svg.circle(MIDDLE, MIDDLE, RADIUS, Ink.dashed(Ink.DARK, 1.2, "2 1.4"));
			case "suspended" -> svg.rect(2.5, 2, 2.6, 8, Ink.area(Ink.DARK)).rect(6.9, 2, 2.6, 8, Ink.area(Ink.DARK));
			case "none" -> svg.line(2, MIDDLE, 10, MIDDLE, Ink.pen(Ink.MUTED, 1.4));
			default ->
				svg.line(2.5, 2.5, 9.5, 9.5, Ink.pen(Ink.MUTED, 1.6)).line(2.5, 9.5, 9.5, 2.5, Ink.pen(Ink.MUTED, 1.6));
		}
		if (strained) {
			svg.line(3, 9, 9, 3, Ink.pen(Ink.ACCENT, 1.4));
		}
		return svg.done("");
	}

	/**
	 * An arrow.
	 * @param way 1 for towards a ceasefire in force, -1 for away from it, 0 for as before
	 */
	public static Drawing arrow(int way) {
		Svg svg = new Svg(SIZE, SIZE);
		double rise = -3.6 * way;
		double run = (way == 0) ? 4.5 : 3.2;
		double[] tip = { MIDDLE + run, MIDDLE + rise };
		double angle = Math.atan2(rise, run);
		svg.line(MIDDLE - run, MIDDLE - rise, tip[0] - Math.cos(angle), tip[1] - Math.sin(angle),
				Ink.pen((way == 0) ? Ink.MUTED : Ink.DARK, 1.3));
		svg.shape(
				List.of(tip, new double[] { tip[0] - 4 * Math.cos(angle - 0.5), tip[1] - 4 * Math.sin(angle - 0.5) },
						new double[] { tip[0] - 4 * Math.cos(angle + 0.5), tip[1] - 4 * Math.sin(angle + 0.5) }),
				true, Ink.area((way == 0) ? Ink.MUTED : Ink.DARK));
		return svg.done("");
	}

}
