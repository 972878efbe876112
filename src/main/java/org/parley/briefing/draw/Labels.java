package org.parley.briefing.draw;

import java.util.ArrayList;
import java.util.List;

/** Finds room for labels round their marks, so that none covers another. */
final class Labels {

	/** Right of a mark, then left, above and below. */
	private static final double[][] SIDES = { { 1, 0 }, { -1, 0 }, { 1, -1 }, { 1, 1 }, { -1, -1 }, { -1, 1 },
			{ 0, -1 }, { 0, 1 } };

	private static final double GAP = 2;

	private final double width;

	private final double height;

	private final List<double[]> taken = new ArrayList<>();

	Labels(double width, double height) {
		this.width = width;
		this.height = height;
	}

	/** Keeps a place free. */
	void take(double x, double y, double halfWidth, double halfHeight) {
		this.taken.add(new double[] { x - halfWidth, y - halfHeight, x + halfWidth, y + halfHeight });
	}

	/** Writes a label beside a mark where there is room for it; else leaves it out. */
	void beside(Svg svg, double x, double y, double radius, Type type, String text) {
		double half = type.width(text) / 2;
		double high = type.size() / 2;
		for (double[] side : SIDES) {
			double middleX = x + side[0] * (radius + GAP + half);
			double middleY = y + side[1] * (radius + GAP + high) * ((side[0] != 0) ? 0.8 : 1);
			if (clearance(middleX, middleY, half, high) >= 0) {
				take(middleX, middleY, half, high);
				svg.text(middleX - half, middleY + type.size() * 0.36, type.at("start"), text);
				return;
			}
		}
	}

	/** How much room is left round a box; negative when it does not fit. */
	double clearance(double x, double y, double halfWidth, double halfHeight) {
		double room = Math.min(Math.min(x - halfWidth, this.width - x - halfWidth),
				Math.min(y - halfHeight, this.height - y - halfHeight)) - 1;
		for (double[] box : this.taken) {
			double apartX = Math.max(box[0] - x - halfWidth, x - halfWidth - box[2]);
			double apartY = Math.max(box[1] - y - halfHeight, y - halfHeight - box[3]);
			room = Math.min(room, Math.max(apartX, apartY));
		}
		return room;
	}

}
