package org.parley.briefing.ceasefires;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.parley.briefing.cut.Crowd;
import org.parley.briefing.cut.Ground;
import org.parley.briefing.cut.Occurrence;
import org.parley.briefing.draw.DayCount;
import org.parley.briefing.period.Period;
import org.parley.briefing.word.Editor;
import org.parley.briefing.word.Window;

/** Reads the incidents of a period in which there are too many to tell of each. */
final class CountedReading {

	private static final int LONGEST = 15;

	/** Of fewer days the chart by day says enough; more are told by month. */
	private static final int SHORT = 15;

	private static final int LONG = 100;

	private final Editor editor;

	CountedReading(Editor editor) {
		this.editor = editor;
	}

	/** Null when each is told. */
	@Nullable Counted read() {
		if (this.editor.cut().crowd().isEmpty()) {
			return null;
		}
		Begun begun = new Begun(this.editor);
		List<Occurrence> incidents = begun.incidents();
		List<Occurrence> earlier = begun.earlier();
		String note = this.editor.say("counted.note", incidents.size(), Crowd.TOLD);
		return new Counted(earlier.isEmpty() ? note : note + " " + this.editor.say("counted.aside", earlier.size()),
				times(incidents), tallies(incidents, Occurrence::sides, "counted.sides.none"),
				tallies(incidents, this::unit, "counted.places.none"),
				Stream.concat(incidents.stream(), earlier.stream()).map(this::line).toList());
	}

	private static @Nullable String place(Occurrence incident) {
		Ground.Place place = incident.where().place();
		return (place != null) ? place.name() : null;
	}

	private @Nullable String unit(Occurrence incident) {
		Ground.Place place = incident.where().place();
		return (place == null) ? null : "country".equals(place.kind())
				? this.editor.say("counted.places.country", place.name()) : place.name();
	}

	/** By week or, in a long period, by month; nothing for a short one. */
	private List<Counted.Tally> times(List<Occurrence> incidents) {
		Period period = this.editor.window().period();
		long days = ChronoUnit.DAYS.between(period.first(), period.last()) + 1;
		if (days < SHORT) {
			return List.of();
		}
		Map<LocalDate, List<Occurrence>> spans = incidents.stream()
			.filter((one) -> Window.day(one.started()).isPresent())
			.collect(Collectors.groupingBy((one) -> start(Window.day(one.started()).orElseThrow(), days > LONG),
					TreeMap::new, Collectors.toList()));
		List<Counted.Tally> tallies = new ArrayList<>();
		spans.forEach((start, group) -> {
			LocalDate end = (days > LONG) ? start.plusMonths(1).minusDays(1) : start.plusDays(6);
			tallies.add(tally(this.editor.wording().span(later(start, period.first()), earlier(end, period.last())),
					group));
		});
		List<Occurrence> undated = incidents.stream().filter((one) -> Window.day(one.started()).isEmpty()).toList();
		if (!undated.isEmpty()) {
			tallies.add(tally(this.editor.say("counted.times.none"), undated));
		}
		return tallies;
	}

	private static LocalDate start(LocalDate day, boolean month) {
		return month ? day.withDayOfMonth(1) : day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
	}

	private static LocalDate later(LocalDate one, LocalDate other) {
		return one.isAfter(other) ? one : other;
	}

	private static LocalDate earlier(LocalDate one, LocalDate other) {
		return one.isBefore(other) ? one : other;
	}

	/** The groups with the most deaths, the rest in one line. */
	private List<Counted.Tally> tallies(List<Occurrence> incidents, Function<Occurrence, @Nullable String> by,
			String unnamed) {
		Map<String, List<Occurrence>> groups = new LinkedHashMap<>();
		for (Occurrence incident : incidents) {
			String name = by.apply(incident);
			groups.computeIfAbsent((name != null) ? name : this.editor.say(unnamed), (any) -> new ArrayList<>())
				.add(incident);
		}
		List<Map.Entry<String, List<Occurrence>>> ordered = groups.entrySet()
			.stream()
			.sorted(Comparator.comparing((Map.Entry<String, List<Occurrence>> group) -> deaths(group.getValue()))
				.thenComparingInt((group) -> group.getValue().size())
				.reversed()
				.thenComparing(Map.Entry::getKey))
			.toList();
		List<Counted.Tally> tallies = new ArrayList<>(
				ordered.stream().limit(LONGEST).map((group) -> tally(group.getKey(), group.getValue())).toList());
		if (ordered.size() > LONGEST) {
			tallies.add(tally(this.editor.say("counted.others", ordered.size() - LONGEST),
					ordered.stream().skip(LONGEST).flatMap((group) -> group.getValue().stream()).toList()));
		}
		return tallies;
	}

	private static BigDecimal deaths(List<Occurrence> incidents) {
		return incidents.stream().map(Crowd::deaths).reduce(BigDecimal.ZERO, BigDecimal::add);
	}

	private Counted.Tally tally(String name, List<Occurrence> incidents) {
		DayCount.Sum deaths = Begun.deaths(incidents);
		return new Counted.Tally(name, this.editor.wording().number(incidents.size()),
				(deaths != null) ? deaths.words(this.editor.wording()) : this.editor.say("figures.unknown"));
	}

	private Counted.Line line(Occurrence incident) {
		DayCount.Sum deaths = Begun.deaths(List.of(incident));
		Ground.Degrees at = incident.where().at();
		BigDecimal low = incident.started().low();
		BigDecimal high = incident.started().high();
		return new Counted.Line((low != null) ? Window.dayOf(low).toString() : null,
				(high != null) ? Window.dayOf(high).toString() : null, incident.label(), incident.sides(),
				place(incident), (at != null) ? String.valueOf(at.lat()) : null,
				(at != null) ? String.valueOf(at.lon()) : null, incident.where().within(),
				(deaths != null) ? deaths.low() : null, (deaths != null) ? deaths.best() : null,
				(deaths != null) ? deaths.high() : null);
	}

}
