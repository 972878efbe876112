package org.parley.briefing.draw;

import java.util.List;

/**
 * The part of the Earth that a map shows, and where on paper a spot lies: degrees of
 * longitude are shortened as they are in the middle of the frame.
 */
record Frame(double west, double south, double east, double north, double width, double height) {

	private static final double KM_PER_DEGREE = 111.2;

	private static final double LEAST = 3;

	private static final double AIR = 0.16;

	/** The frame round some spots, with air on every side, in the shape of the paper. */
	static Frame around(List<Spot> spots, double width, double height) {
		double south = spots.stream().mapToDouble(Spot::lat).min().orElse(0);
		double north = spots.stream().mapToDouble(Spot::lat).max().orElse(0);
		double west = spots.stream().mapToDouble(Spot::lon).min().orElse(0);
		double east = spots.stream().mapToDouble(Spot::lon).max().orElse(0);
		double lat = (south + north) / 2;
		double lon = (west + east) / 2;
		double shortened = Math.max(0.2, Math.cos(Math.toRadians(lat)));
		double high = Math.max(LEAST, (north - south) * (1 + AIR));
		double wide = Math.max(LEAST, (east - west) * shortened * (1 + AIR));
		double scale = Math.min(width / wide, height / high);
		double halfWide = width / scale / shortened / 2;
		double halfHigh = height / scale / 2;
		return new Frame(lon - halfWide, lat - halfHigh, lon + halfWide, lat + halfHigh, width, height);
	}

	double x(double lon) {
		return (lon - this.west) / (this.east - this.west) * this.width;
	}

	double y(double lat) {
		return (this.north - lat) / (this.north - this.south) * this.height;
	}

	double points(double km) {
		return km / KM_PER_DEGREE * this.height / (this.north - this.south);
	}

	boolean holds(Spot spot) {
		return spot.lon() > this.west && spot.lon() < this.east && spot.lat() > this.south && spot.lat() < this.north;
	}

	double degreesHigh() {
		return this.north - this.south;
	}

}
