package org.parley.briefing.draw;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Land and boundaries from a file of {@code reports/map}; {@code README.md} there says
 * where they come from and how the files are laid out.
 *
 * @param least how many degrees of latitude a map must span for this to be fine enough
 */
record BaseMap(Frame box, double least, List<Shape> shapes) {

	/** The files, the finest first. */
	private static final List<String> FILES = List.of("south-west-asia", "world");

	private static final BaseMap NONE = new BaseMap(new Frame(0, 0, 0, 0, 0, 0), 0, List.of());

	/** The first that covers a frame and is fine enough for it; else an empty one. */
	static BaseMap covering(Frame frame) {
		return FILES.stream().map(BaseMap::read).filter((map) -> map.covers(frame)).findFirst().orElse(NONE);
	}

	/** The lines that divide two of these countries. */
	static List<Shape> between(List<String> countries) {
		return FILES.stream()
			.map((file) -> read(file).shapes()
				.stream()
				.filter((shape) -> shape.kind() != Kind.LAND && shape.kind() != Kind.NAME && shape.divides(countries))
				.toList())
			.filter((lines) -> !lines.isEmpty())
			.findFirst()
			.orElse(List.of());
	}

	/** Spots spread over these countries. */
	static List<Spot> inside(List<String> countries) {
		return FILES.stream()
			.flatMap((file) -> read(file).shapes().stream())
			.filter((shape) -> shape.kind() == Kind.NAME && countries.contains(shape.left()))
			.flatMap((shape) -> shape.spots().stream())
			.toList();
	}

	private boolean covers(Frame frame) {
		return frame.degreesHigh() >= this.least && frame.west() >= this.box.west() && frame.east() <= this.box.east()
				&& frame.south() >= this.box.south() && frame.north() <= this.box.north();
	}

	private static BaseMap read(String name) {
		try (InputStream file = BaseMap.class.getResourceAsStream("/reports/map/" + name + ".txt")) {
			if (file == null) {
				return NONE;
			}
			return read(new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8)).lines().toList());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static BaseMap read(List<String> lines) {
		double[] box = new double[4];
		double least = 0;
		double unit = 1;
		List<Shape> shapes = new ArrayList<>();
		for (String line : lines) {
			String[] cells = line.split("\t", -1);
			switch (cells[0]) {
				case "box" -> {
					for (int i = 0; i < 4; i++) {
						box[i] = Double.parseDouble(cells[i + 1]);
					}
				}
				case "least" -> least = Double.parseDouble(cells[1]);
				case "unit" -> unit = Double.parseDouble(cells[1]);
				default -> {
					if (cells.length == 4) {
						shapes.add(new Shape(Kind.valueOf(cells[0].toUpperCase(java.util.Locale.ROOT)), cells[1],
								cells[2], spots(cells[3], unit)));
					}
				}
			}
		}
		return new BaseMap(new Frame(box[0], box[1], box[2], box[3], 0, 0), least, shapes);
	}

	/** Each point is a step from the one before, in parts of a degree. */
	private static List<Spot> spots(String steps, double unit) {
		List<Spot> spots = new ArrayList<>();
		long lon = 0;
		long lat = 0;
		for (String step : steps.split(" ", -1)) {
			int comma = step.indexOf(',');
			lon += Long.parseLong(step, 0, comma, 10);
			lat += Long.parseLong(step, comma + 1, step.length(), 10);
			spots.add(new Spot(lat / unit, lon / unit));
		}
		return spots;
	}

	/** What a shape is; a name's points are where it can stand. */
	enum Kind {

		LAND, BOUNDARY, DISPUTED, CLAIM, NAME

	}

	/**
	 * A shape of the map.
	 *
	 * @param left code of the country on one side, or the one that is named
	 * @param right code of the country on the other side, or the name
	 */
	record Shape(Kind kind, String left, String right, List<Spot> spots) {

		/** Whether any of it can be seen in a frame. */
		boolean meets(Frame frame) {
			return this.spots.stream().anyMatch((spot) -> spot.lon() >= frame.west())
					&& this.spots.stream().anyMatch((spot) -> spot.lon() <= frame.east())
					&& this.spots.stream().anyMatch((spot) -> spot.lat() >= frame.south())
					&& this.spots.stream().anyMatch((spot) -> spot.lat() <= frame.north());
		}

		boolean divides(List<String> countries) {
			return !this.left.equals(this.right) && countries.contains(this.left) && countries.contains(this.right);
		}

	}

}
