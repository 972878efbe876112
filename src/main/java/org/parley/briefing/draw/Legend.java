package org.parley.briefing.draw;

import java.util.ArrayList;
import java.util.List;

/**
 * The legend below a drawing: signs and what they stand for, in as many rows as needed.
 */
final class Legend {

	static final int ROW = 11;

	private static final double SIGN = 16;

	private static final double BETWEEN = 9;

	private final double width;

	private final List<Entry> entries = new ArrayList<>();

	Legend(double width) {
		this.width = width;
	}

	void add(Sample sample, String words) {
		this.entries.add(new Entry(sample, words));
	}

	/** How high it is. */
	int height() {
		return this.entries.isEmpty() ? 0 : rows(null, 0) * ROW + 3;
	}

	void draw(Svg svg, double top) {
		rows(svg, top);
	}

	private int rows(@org.jspecify.annotations.Nullable Svg svg, double top) {
		double x = 0;
		int row = 0;
		for (Entry entry : this.entries) {
			double wide = SIGN + Type.SMALL.width(entry.words());
			if (x > 0 && x + wide > this.width) {
				x = 0;
				row++;
			}
			if (svg != null) {
				double y = top + row * ROW + 8;
				entry.sample().draw(svg, x + 6.5, y);
				svg.text(x + SIGN, y + 2.4, Type.SMALL.in(Ink.TEXT), entry.words());
			}
			x += wide + BETWEEN;
		}
		return row + 1;
	}

	/** Draws a sign round a point. */
	@FunctionalInterface
	interface Sample {

		void draw(Svg svg, double x, double y);

	}

	private record Entry(Sample sample, String words) {
	}

}
