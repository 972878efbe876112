package org.parley.briefing.ceasefires;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.parley.briefing.cut.Crowd;
import org.parley.briefing.cut.Ground;
import org.parley.briefing.cut.Occurrence;
import org.parley.briefing.draw.DayCount;
import org.parley.briefing.word.Editor;
import org.parley.briefing.word.Window;

/** Reads the incidents of a period in which there are too many to tell of each. */
final class CountedReading {

	private static final int LONGEST = 15;

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
		List<Occurrence> all = Stream.concat(incidents.stream(), begun.earlier().stream()).toList();
		return new Counted(this.editor.say("counted.note", all.size(), incidents.size(), Crowd.TOLD),
				tallies(incidents, Occurrence::sides, "counted.sides.none"),
				tallies(incidents, CountedReading::place, "counted.places.none"),
				all.stream().map(this::line).toList());
	}

	private static @Nullable String place(Occurrence incident) {
		Ground.Place place = incident.where().place();
		return (place != null) ? place.name() : null;
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
