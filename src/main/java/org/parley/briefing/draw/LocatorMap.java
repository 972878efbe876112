package org.parley.briefing.draw;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.parley.briefing.word.Wording;

/**
 * Draws the locator map: land and boundaries as far as they are at hand, the border of
 * the dossier heavier than the rest, what happened where. Places beyond the frame are
 * arrows at its edge. Without land and boundaries the marks stand on a plain graticule.
 */
public final class LocatorMap {

	private static final int WIDTH = 260;

	private static final Type COUNTRY = new Type(7.5, true, Ink.MUTED, "middle", true);

	private final Locator locator;

	private final Frame frame;

	private final BaseMap base;

	private final int height;

	private final Labels labels;

	private final Wording wording;

	private LocatorMap(Locator locator, List<BaseMap.Shape> border, int height, Wording wording) {
		this.locator = locator;
		this.wording = wording;
		this.height = height;
		this.labels = new Labels(WIDTH, height);
		this.frame = Frame.around(core(locator, border), WIDTH, height);
		this.base = BaseMap.covering(this.frame);
	}

	/**
	 * The drawing.
	 * @param height of the map, without its legend
	 */
	public static Drawing of(Locator locator, int height, Wording wording) {
		List<String> codes = codes(locator);
		List<BaseMap.Shape> border = BaseMap.between(codes);
		return new LocatorMap(locator, border, height, wording).draw(border);
	}

	private Drawing draw(List<BaseMap.Shape> border) {
		Legend legend = new Legend(WIDTH);
		Svg svg = new Svg(WIDTH, this.height + legend(legend, border).height());
		svg.clip(WIDTH, this.height).rect(0, 0, WIDTH, this.height, Ink.area(Ink.PALE));
		for (BaseMap.Shape shape : this.base.shapes().stream().filter((one) -> one.meets(this.frame)).toList()) {
			switch (shape.kind()) {
				case LAND -> svg.shape(points(shape), true, Ink.edged(Ink.PAPER, Ink.MID, 0.5));
				case BOUNDARY -> svg.shape(points(shape), false, Ink.pen(Ink.MID, 0.6));
				case DISPUTED, CLAIM -> svg.shape(points(shape), false, Ink.dashed(Ink.MID, 0.6, "2 1.5"));
				case NAME -> {
				}
			}
		}
		new Graticule(this.frame, this.labels, this.wording).draw(svg);
		border.forEach((line) -> svg.shape(points(line), false, borderPen()));
		marks(svg);
		names(svg);
		svg.unclip().rect(0.25, 0.25, WIDTH - 0.5, this.height - 0.5, Ink.pen(Ink.MID, 0.5));
		legend.draw(svg, this.height + 2);
		return svg.done(this.wording.say("map.alt", this.locator.caption()));
	}

	private String borderPen() {
		Locator.Border border = this.locator.border();
		return (border != null && border.disputed()) ? Ink.dashed(Ink.DARK, 1.6, "5 2") : Ink.pen(Ink.DARK, 1.6);
	}

	private void marks(Svg svg) {
		for (Locator.Mark mark : this.locator.marks()) {
			if (this.frame.holds(mark.spot()) && mark.within() > 0) {
				svg.circle(x(mark), y(mark), Math.max(Signs.RADIUS + 2.5, this.frame.points(mark.within())),
						Ink.dashed(Ink.ACCENT, 0.8, "1.5 1.5"));
			}
		}
		for (Locator.Mark mark : this.locator.marks()) {
			if (this.frame.holds(mark.spot())) {
				Signs.draw(svg, mark.sign(), x(mark), y(mark));
				this.labels.take(x(mark), y(mark), Signs.RADIUS, Signs.RADIUS);
			}
			else {
				beyond(svg, mark);
			}
		}
		for (Locator.Mark mark : this.locator.marks()) {
			if (this.frame.holds(mark.spot())) {
				this.labels.beside(svg, x(mark), y(mark), Signs.RADIUS, Type.LABEL.strong(), mark.label());
			}
		}
	}

	/** An arrow at the edge, on the line from the middle to the place. */
	private void beyond(Svg svg, Locator.Mark mark) {
		double dx = x(mark) - WIDTH / 2.0;
		double dy = y(mark) - this.height / 2.0;
		double inside = Math.min((WIDTH / 2.0 - 8) / Math.max(1e-6, Math.abs(dx)),
				(this.height / 2.0 - 8) / Math.max(1e-6, Math.abs(dy)));
		double x = WIDTH / 2.0 + dx * inside;
		double y = this.height / 2.0 + dy * inside;
		while (this.labels.clearance(x, y, 4, 4) < -1 && y < this.height - 12) {
			y += 10;
		}
		Signs.arrow(svg, x, y, Math.atan2(dy, dx));
		this.labels.take(x, y, 4, 4);
		this.labels.beside(svg, x, y, 5, Type.LABEL.strong(), mark.label());
	}

	/** Names of countries, each where it has most room; the dossier's own first. */
	private void names(Svg svg) {
		List<String> own = codes(this.locator);
		this.base.shapes()
			.stream()
			.filter((shape) -> shape.kind() == BaseMap.Kind.NAME)
			.sorted(Comparator.comparing((BaseMap.Shape shape) -> !own.contains(shape.left())))
			.forEach((shape) -> name(svg, shape, own.contains(shape.left())));
		if (this.base.shapes().isEmpty()) {
			this.locator.countries()
				.stream()
				.filter((country) -> country.spot() != null)
				.forEach(
						(country) -> this.labels.beside(svg, this.frame.x(Objects.requireNonNull(country.spot()).lon()),
								this.frame.y(country.spot().lat()), 0, COUNTRY.in(Ink.DARK), country.name()));
		}
	}

	private void name(Svg svg, BaseMap.Shape shape, boolean own) {
		Type type = own ? COUNTRY.in(Ink.DARK) : new Type(6.5, false, Ink.MUTED, "middle", true);
		String text = this.locator.countries()
			.stream()
			.filter((country) -> shape.left().equals(country.code()))
			.map(Locator.Country::name)
			.findFirst()
			.orElse(shape.right());
		double half = type.width(text) / 2;
		shape.spots()
			.stream()
			.filter((spot) -> room(spot, half) >= 0)
			.max(Comparator
				.comparingDouble((Spot spot) -> along(shape, spot, half) * 100 + room(spot, half) - aside(shape, spot)))
			.ifPresent((spot) -> {
				double x = this.frame.x(spot.lon());
				double y = this.frame.y(spot.lat());
				svg.text(x, y + 2.6, type, text);
				this.labels.take(x, y, half, 4);
			});
	}

	private double room(Spot spot, double half) {
		return Math.min(14, this.labels.clearance(this.frame.x(spot.lon()), this.frame.y(spot.lat()), half, 4));
	}

	/** How much of a name would stand within the country. */
	private double along(BaseMap.Shape shape, Spot spot, double half) {
		return shape.spots()
			.stream()
			.filter((other) -> other.lat() == spot.lat()
					&& Math.abs(this.frame.x(other.lon()) - this.frame.x(spot.lon())) <= half)
			.count();
	}

	/** How far a spot is from the middle of what is seen of its country. */
	private double aside(BaseMap.Shape shape, Spot spot) {
		List<Spot> seen = shape.spots().stream().filter(this.frame::holds).toList();
		double lon = seen.stream().mapToDouble(Spot::lon).average().orElse(spot.lon());
		double lat = seen.stream().mapToDouble(Spot::lat).average().orElse(spot.lat());
		return Math.hypot(this.frame.x(lon) - this.frame.x(spot.lon()), this.frame.y(lat) - this.frame.y(spot.lat()));
	}

	private Legend legend(Legend legend, List<BaseMap.Shape> border) {
		Stream.of(Locator.Sign.values())
			.filter((sign) -> this.locator.marks().stream().anyMatch((mark) -> mark.sign() == sign))
			.forEach((sign) -> legend.add((svg, x, y) -> Signs.draw(svg, sign, x, y), sign.words(this.wording)));
		if (this.locator.marks().stream().anyMatch((mark) -> mark.within() > 0)) {
			legend.add((svg, x, y) -> svg.circle(x, y, 4.2, Ink.dashed(Ink.ACCENT, 0.8, "1.5 1.5")),
					this.wording.say("map.legend.within"));
		}
		if (this.locator.marks().stream().anyMatch((mark) -> !this.frame.holds(mark.spot()))) {
			legend.add((svg, x, y) -> Signs.arrow(svg, x - 1, y, 0), this.wording.say("map.legend.beyond"));
		}
		Locator.Border named = this.locator.border();
		if (!border.isEmpty()) {
			legend.add((svg, x, y) -> svg.line(x - 6, y, x + 6, y, borderPen()), (named == null)
					? this.wording.say("map.legend.border")
					: named.disputed() ? this.wording.say("map.legend.border.disputed", named.name()) : named.name());
		}
		if (this.base.shapes().stream().anyMatch(this::isUnsettled)) {
			legend.add((svg, x, y) -> svg.line(x - 6, y, x + 6, y, Ink.dashed(Ink.MID, 0.8, "2 1.5")),
					this.wording.say("map.legend.unsettled"));
		}
		return legend;
	}

	private boolean isUnsettled(BaseMap.Shape shape) {
		return (shape.kind() == BaseMap.Kind.DISPUTED || shape.kind() == BaseMap.Kind.CLAIM)
				&& shape.spots().stream().anyMatch(this.frame::holds);
	}

	private double x(Locator.Mark mark) {
		return this.frame.x(mark.spot().lon());
	}

	private double y(Locator.Mark mark) {
		return this.frame.y(mark.spot().lat());
	}

	private List<double[]> points(BaseMap.Shape shape) {
		return shape.spots()
			.stream()
			.map((spot) -> new double[] { this.frame.x(spot.lon()), this.frame.y(spot.lat()) })
			.toList();
	}

	/** What must be on the map: the countries, the border, and all but the talks. */
	private static List<Spot> core(Locator locator, List<BaseMap.Shape> border) {
		List<Spot> core = new ArrayList<>(BaseMap.inside(codes(locator)));
		border.forEach((line) -> core.addAll(line.spots()));
		locator.countries().stream().map(Locator.Country::spot).filter(Objects::nonNull).forEach(core::add);
		locator.marks()
			.stream()
			.filter((mark) -> mark.sign() != Locator.Sign.TALKS)
			.map(Locator.Mark::spot)
			.forEach(core::add);
		return core.isEmpty() ? locator.marks().stream().map(Locator.Mark::spot).toList() : core;
	}

	private static List<String> codes(Locator locator) {
		return locator.countries().stream().map(Locator.Country::code).filter(Objects::nonNull).toList();
	}

}
