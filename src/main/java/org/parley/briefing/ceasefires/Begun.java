package org.parley.briefing.ceasefires;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.parley.briefing.cut.Fact;
import org.parley.briefing.cut.Ground;
import org.parley.briefing.cut.Heard;
import org.parley.briefing.cut.Occurrence;
import org.parley.briefing.cut.Shown;
import org.parley.briefing.draw.DayCount;
import org.parley.briefing.word.Editor;
import org.parley.support.Estimate;

/**
 * The incidents of the period, those that are told in full and those that are only
 * counted, each as one row. A spell of hostilities is no incident, and its figures are
 * never added to theirs.
 */
public final class Begun {

	private static final Comparator<Occurrence> BY_DATE = Comparator.comparing((one) -> one.started().low(),
			Comparator.nullsLast(Comparator.naturalOrder()));

	private final Editor editor;

	/** Looks at the editor's period. */
	public Begun(Editor editor) {
		this.editor = editor;
	}

	/** Those that are known to have begun in the period, by date. */
	public List<Occurrence> incidents() {
		return all().stream().filter(this::isBegun).toList();
	}

	/** Those that began before or at an unknown time, and of which there is news. */
	public List<Occurrence> earlier() {
		return all().stream().filter((one) -> !isBegun(one)).toList();
	}

	private boolean isBegun(Occurrence incident) {
		return incident.isBegunIn(this.editor.window().period());
	}

	private List<Occurrence> all() {
		return Stream
			.concat(new IncidentReading(this.editor).facts().stream().map(this::occurrence),
					this.editor.cut().crowd().counted().stream())
			.filter((one) -> !one.episode())
			.sorted(BY_DATE)
			.toList();
	}

	/** An incident that is told in full, as one row. */
	Occurrence occurrence(Fact incident) {
		return new Occurrence(incident.id(), incident.label(),
				this.editor.item(incident, "incident_kind", "incident_kind").equals(Optional.of("episode")),
				this.editor.range(incident, "started", "started"), where(incident), sides(incident), figures(incident),
				null);
	}

	private Occurrence.Where where(Fact incident) {
		Heard.Range lat = this.editor.range(incident, "location", "lat");
		Heard.Range lon = this.editor.range(incident, "location", "lon");
		Heard.Range precision = this.editor.range(incident, "location", "where_precision");
		return new Occurrence.Where(
				this.editor.item(incident, "location", "place")
					.flatMap(this.editor.cut().ground()::findPlace)
					.orElse(null),
				(lat.low() != null && lon.low() != null)
						? new Ground.Degrees(lat.low().doubleValue(), lon.low().doubleValue()) : null,
				(precision.low() != null) ? precision.low().intValue() : null);
	}

	private @Nullable String sides(Fact incident) {
		String sides = Stream.of("side_a", "side_b")
			.flatMap((side) -> this.editor.cut().findShown(incident, side).map(Shown::says).stream())
			.collect(Collectors.joining(" – "));
		return sides.isEmpty() ? null : sides;
	}

	private List<Estimate> figures(Fact incident) {
		return this.editor.cut()
			.findShown(incident, "losses")
			.map(Shown::accountId)
			.map((account) -> this.editor.cut().ground().tolls().get(account))
			.map(Ground.Toll::figures)
			.orElse(List.of());
	}

	/** Deaths in some incidents, added up; null when none of them has a figure. */
	public static DayCount.@Nullable Sum deaths(List<Occurrence> incidents) {
		List<Estimate> figures = new ArrayList<>();
		incidents.forEach((incident) -> figures.addAll(incident.figures()));
		if (figures.isEmpty()) {
			return null;
		}
		long low = 0;
		Long best = 0L;
		Long high = 0L;
		for (Estimate figure : figures) {
			low += (figure.lower() != null) ? whole(figure.lower()) : 0;
			best = plus(best, figure.best());
			high = plus(high, figure.upper());
		}
		return new DayCount.Sum(low, best, high);
	}

	private static @Nullable Long plus(@Nullable Long sum, @Nullable BigDecimal figure) {
		return (sum == null || figure == null) ? null : Long.valueOf(sum + whole(figure));
	}

	private static long whole(BigDecimal figure) {
		return figure.setScale(0, RoundingMode.HALF_UP).longValue();
	}

}
