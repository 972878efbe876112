package org.parley.briefing.draw;

import java.util.List;

/**
 * Writes SVG, piece by piece. Numbers have at most two decimals, so that the same drawing
 * is the same text on every machine.
 */
final class Svg {

	private final StringBuilder svg = new StringBuilder(2_000);

	private final int height;

	Svg(int width, int height) {
		this.height = height;
		this.svg.append("<svg xmlns='http://www.w3.org/2000/svg' width='%d' height='%d' viewBox='0 0 %d %d'>"
			.formatted(width, height, width, height));
	}

	Svg line(double x1, double y1, double x2, double y2, String pen) {
		return path("M" + point(x1, y1) + "L" + point(x2, y2), pen);
	}

	Svg rect(double x, double y, double width, double height, String style) {
		this.svg.append("<rect x='%s' y='%s' width='%s' height='%s' %s/>".formatted(number(x), number(y),
				number(Math.max(0, width)), number(Math.max(0, height)), style));
		return this;
	}

	Svg circle(double x, double y, double radius, String style) {
		this.svg.append("<circle cx='%s' cy='%s' r='%s' %s/>".formatted(number(x), number(y), number(radius), style));
		return this;
	}

	/** A line through points, or an area between them. */
	Svg shape(List<double[]> points, boolean closed, String style) {
		StringBuilder path = new StringBuilder();
		for (double[] point : points) {
			path.append(path.isEmpty() ? 'M' : 'L').append(point(point[0], point[1]));
		}
		return path(path.append(closed ? "Z" : "").toString(), style);
	}

	Svg path(String path, String style) {
		this.svg.append("<path d='").append(path).append("' ").append(style).append("/>");
		return this;
	}

	Svg text(double x, double y, Type type, String words) {
		String set = "<text x='%s' y='%s' font-family='Noto Sans, Noto Naskh Arabic' font-size='%s'%s text-anchor='%s'"
			.formatted(number(x), number(y), number(type.size()), type.bold() ? " font-weight='bold'" : "",
					type.anchor());
		if (type.halo()) {
			this.svg.append(set)
				.append(" fill='#FFFFFF' stroke='#FFFFFF' stroke-width='2' stroke-linejoin='round'>")
				.append(escaped(words))
				.append("</text>");
		}
		this.svg.append(set)
			.append(" fill='")
			.append(type.colour())
			.append("'>")
			.append(escaped(words))
			.append("</text>");
		return this;
	}

	/** What follows is drawn only inside this box, until {@link #unclip()}. */
	Svg clip(double width, double height) {
		this.svg.append("<clipPath id='c'><rect x='0' y='0' width='%s' height='%s'/></clipPath><g clip-path='url(#c)'>"
			.formatted(number(width), number(height)));
		return this;
	}

	Svg unclip() {
		this.svg.append("</g>");
		return this;
	}

	Drawing done(String alt) {
		return new Drawing(this.svg + "</svg>", alt, this.height);
	}

	private static String point(double x, double y) {
		return number(x) + " " + number(y);
	}

	private static String number(double value) {
		long hundredths = Math.round(value * 100);
		String sign = (hundredths < 0) ? "-" : "";
		long positive = Math.abs(hundredths);
		String whole = sign + positive / 100;
		return (positive % 100 == 0) ? whole : whole + "." + (positive % 100 < 10 ? "0" : "") + positive % 100;
	}

	/** What XML does not allow at all is left out. */
	private static String escaped(String words) {
		return words.replaceAll("\\p{Cntrl}", " ").replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
	}

}
