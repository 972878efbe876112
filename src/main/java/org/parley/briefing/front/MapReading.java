package org.parley.briefing.front;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.parley.briefing.ceasefires.Begun;
import org.parley.briefing.cut.Fact;
import org.parley.briefing.cut.Ground;
import org.parley.briefing.cut.Heard;
import org.parley.briefing.cut.Occurrence;
import org.parley.briefing.draw.Locator;
import org.parley.briefing.draw.Spot;
import org.parley.briefing.word.Editor;
import org.parley.briefing.word.Wording;

/**
 * Reads what the locator map shows: incidents and talks of the period, crossings, the
 * border between the countries of the dossier.
 */
public final class MapReading {

	private static final int MOST_NAMED = 15;

	private static final int MOST_LABELLED = 40;

	/** Of very many, those known no better than so many km would hide the others. */
	private static final int COARSE = 100;

	private final Editor editor;

	private final Map<String, Group> groups = new LinkedHashMap<>();

	private int coarse;

	private final Map<Locator.Sign, Integer> unplaced = new EnumMap<>(Locator.Sign.class);

	/** Reads with the editor's period. */
	public MapReading(Editor editor) {
		this.editor = editor;
	}

	/**
	 * The map.
	 * @param kinds the kinds of facts that the briefing tells of
	 * @return null when nothing has a place
	 */
	public @Nullable Locator read(Set<String> kinds) {
		if (kinds.contains("incident")) {
			Begun begun = new Begun(this.editor);
			begun.incidents().forEach((incident) -> incident(incident, Locator.Sign.INCIDENT));
			if (this.editor.cut().crowd().isEmpty()) {
				begun.earlier().forEach((incident) -> incident(incident, Locator.Sign.EARLIER));
			}
			else {
				this.unplaced.put(Locator.Sign.EARLIER, begun.earlier().size());
			}
		}
		if (kinds.contains("talk_round")) {
			this.editor.cut().facts("talk_round").forEach(this::round);
		}
		if (kinds.contains("crossing_status")) {
			this.editor.cut().facts("crossing_status").forEach(this::crossing);
		}
		List<Locator.Country> countries = this.editor.cut()
			.ground()
			.countries()
			.stream()
			.map(MapReading::country)
			.toList();
		List<Locator.Mark> marks = this.groups.values()
			.stream()
			.map((group) -> group.mark(this.groups.size() <= MOST_LABELLED || group.sign() != Locator.Sign.INCIDENT))
			.toList();
		if (marks.isEmpty()
				&& countries.stream().allMatch((country) -> country.code() == null && country.spot() == null)) {
			return null;
		}
		return new Locator(countries, border(kinds), marks, caption(kinds));
	}

	private static Locator.Country country(Ground.Place place) {
		return new Locator.Country(place.name(), place.code(), (place.at() != null) ? spot(place.at()) : null);
	}

	private Locator.@Nullable Border border(Set<String> kinds) {
		List<Fact> borders = kinds.contains("border") ? this.editor.cut().facts("border") : List.of();
		return (borders.size() != 1) ? null : new Locator.Border(borders.getFirst().label(),
				this.editor.item(borders.getFirst(), "status", "status").equals(Optional.of("disputed")));
	}

	private void incident(Occurrence incident, Locator.Sign sign) {
		Ground.Place place = incident.where().place();
		Ground.Degrees at = incident.where().spot();
		if (at == null) {
			this.unplaced.merge(sign, 1, Integer::sum);
			return;
		}
		int within = incident.where().within();
		boolean crowded = !this.editor.cut().crowd().isEmpty();
		if (crowded && within >= COARSE) {
			this.coarse++;
			return;
		}
		add(sign, (place != null) ? place.name() : incident.label(), spot(at), crowded ? 0 : within);
	}

	private void round(Fact round) {
		Heard.Range opened = this.editor.range(round, "opened", "opened");
		Heard.Range closed = this.editor.range(round, "closed", "closed");
		Heard.Range held = new Heard.Range(opened.low(), (closed.high() != null) ? closed.high() : opened.high());
		if (this.editor.window().meets(held)) {
			this.editor.item(round, "place", "place")
				.flatMap(this.editor.cut().ground()::findPlace)
				.filter((place) -> place.at() != null)
				.ifPresent((place) -> add(Locator.Sign.TALKS, place.name(), spot(place.at()), 0));
		}
	}

	private void crossing(Fact crossing) {
		Ground.Place place = this.editor.item(crossing, "crossing", "crossing")
			.flatMap(this.editor.cut().ground()::findPlace)
			.orElse(null);
		Locator.Sign sign = switch (this.editor.item(crossing, "status", "status").orElse("")) {
			case "open" -> Locator.Sign.OPEN;
			case "restricted" -> Locator.Sign.RESTRICTED;
			case "closed" -> Locator.Sign.CLOSED;
			default -> null;
		};
		if (place != null && place.at() != null && sign != null) {
			this.groups.put("crossing " + place.slug(), new Group(sign, place.name(), spot(place.at()), 0, 1));
		}
	}

	private void add(Locator.Sign sign, String label, Spot spot, int within) {
		this.groups.merge(sign + " " + spot + " " + within, new Group(sign, label, spot, within, 1), Group::plus);
	}

	private static Spot spot(Ground.@Nullable Degrees at) {
		return (at != null) ? new Spot(at.lat(), at.lon()) : new Spot(0, 0);
	}

	private String caption(Set<String> kinds) {
		List<String> sentences = new ArrayList<>();
		if (kinds.contains("incident")) {
			sentences.add(this.editor.say("map.incidents", incidents(Locator.Sign.INCIDENT)));
			if (this.coarse > 0) {
				sentences.add(this.editor.say("map.coarse", this.coarse, COARSE));
			}
			sentences.add(this.editor.say("map.earlier", incidents(Locator.Sign.EARLIER)));
		}
		if (kinds.contains("talk_round")) {
			String talks = words(Set.of(Locator.Sign.TALKS));
			sentences.add(this.editor.say("map.talks", talks.isEmpty() ? this.editor.say("map.talks.none") : talks));
		}
		if (kinds.contains("crossing_status")) {
			String crossings = words(Set.of(Locator.Sign.OPEN, Locator.Sign.RESTRICTED, Locator.Sign.CLOSED));
			sentences.add(this.editor.say("map.crossings",
					crossings.isEmpty() ? this.editor.say("map.crossings.none") : crossings));
		}
		return String.join(" ", sentences);
	}

	private String incidents(Locator.Sign sign) {
		String placed = words(Set.of(sign));
		int unplaced = this.unplaced.getOrDefault(sign, 0);
		if (placed.isEmpty()) {
			boolean many = sign == Locator.Sign.EARLIER && !this.editor.cut().crowd().isEmpty();
			return (unplaced == 0) ? this.editor.say("map.none")
					: this.editor.say(many ? "map.not_drawn" : "map.unplaced", unplaced);
		}
		return placed + ((unplaced > 0) ? "; " + this.editor.say("map.unplaced", unplaced) : "");
	}

	/** The spots in words; very many of them are counted. */
	private String words(Set<Locator.Sign> signs) {
		List<Group> all = this.groups.values().stream().filter((group) -> signs.contains(group.sign())).toList();
		if (all.size() > MOST_NAMED) {
			return this.editor.say("map.many", all.stream().mapToInt(Group::count).sum(), all.size(),
					all.stream().mapToInt(Group::count).max().orElse(0));
		}
		return all.stream().map((group) -> group.words(this.editor.wording())).collect(Collectors.joining("; "));
	}

	/** Marks of one kind at one spot. */
	private record Group(Locator.Sign sign, String label, Spot spot, int within, int count) {

		Group plus(Group other) {
			return new Group(this.sign, this.label, this.spot, this.within, this.count + other.count);
		}

		/** Of very many, the names would hide the spots. */
		Locator.Mark mark(boolean labelled) {
			return new Locator.Mark(this.sign,
					!labelled ? "" : (this.count > 1) ? this.label + " (" + this.count + ")" : this.label, this.spot,
					this.within);
		}

		String words(Wording wording) {
			return switch (this.sign) {
				case INCIDENT, EARLIER ->
					(this.within > 0) ? wording.say("map.incident.within", this.label, this.count, this.within)
							: wording.say("map.incident", this.label, this.count);
				case TALKS -> this.label;
				case OPEN -> wording.say("map.open", this.label);
				case RESTRICTED -> wording.say("map.restricted", this.label);
				case CLOSED -> wording.say("map.closed", this.label);
			};
		}

	}

}
