package org.parley.briefing.talks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.parley.briefing.cut.Account;
import org.parley.briefing.cut.Fact;
import org.parley.briefing.cut.Ground;
import org.parley.briefing.cut.Heard;
import org.parley.briefing.word.Editor;
import org.parley.briefing.word.Telling;
import org.parley.briefing.word.Window;

/**
 * Finds persons who are reported in two places on one day: as members of a delegation
 * where a round was held, and as speakers where something was said. It is raised, not
 * decided.
 */
final class WhereaboutsReading {

	/** Below this it may be one town and its surroundings. */
	private static final double APART_KM = 50;

	private static final double KM_PER_DEGREE = 111.2;

	private final Editor editor;

	private final Map<Key, List<Sighting>> sightings = new TreeMap<>(
			Comparator.comparing(Key::day).thenComparing(Key::name).thenComparing(Key::actor));

	WhereaboutsReading(Editor editor) {
		this.editor = editor;
	}

	List<Whereabouts> read() {
		this.editor.cut().facts("delegation").forEach(this::delegation);
		this.editor.cut().facts("statement").forEach(this::statement);
		return this.sightings.entrySet()
			.stream()
			.filter((entry) -> isOfThePeriod(entry.getKey(), entry.getValue()) && isTorn(entry.getValue()))
			.map((entry) -> new Whereabouts(entry.getKey().name(), entry.getKey().day().toString(),
					entry.getValue().stream().map(Sighting::telling).toList()))
			.toList();
	}

	private boolean isOfThePeriod(Key key, List<Sighting> seen) {
		return (!key.day().isBefore(this.editor.window().period().first())
				&& !key.day().isAfter(this.editor.window().period().last()))
				|| seen.stream().map(Sighting::account).anyMatch(this.editor.window()::isNews);
	}

	private static boolean isTorn(List<Sighting> seen) {
		return seen.stream().anyMatch((one) -> seen.stream().anyMatch((other) -> km(one.at(), other.at()) > APART_KM));
	}

	private void delegation(Fact delegation) {
		Fact round = (delegation.parentId() != null) ? this.editor.cut().findFact(delegation.parentId()).orElse(null)
				: null;
		Optional<LocalDate> opened = (round != null) ? Window.day(this.editor.range(round, "opened", "opened"))
				: Optional.empty();
		Ground.Place place = (round != null) ? town(this.editor.item(round, "place", "place").orElse(null)) : null;
		if (round == null || opened.isEmpty() || place == null) {
			return;
		}
		String where = this.editor.say("whereabouts.delegation", place.name(), round.label());
		for (Account account : this.editor.cut().accounts(delegation)) {
			Stream<Named> heads = this.editor.cut()
				.heard(delegation, "delegation")
				.stream()
				.filter((said) -> said.account().equals(account) && said.part().equals("head") && said.item() != null)
				.map((said) -> new Named(String.valueOf(said.item()), said.says()));
			Stream.concat(heads, named(account, "delegate"))
				.forEach((person) -> add(person, opened.get(), account, place, where));
		}
	}

	private void statement(Fact statement) {
		for (Account account : this.editor.cut().accounts(statement)) {
			Optional<LocalDate> said = heard(account, "said").map(Heard::range).flatMap(Window::day);
			Ground.Place place = town(heard(account, "place").map(Heard::item).orElse(null));
			if (said.isPresent() && place != null) {
				String where = this.editor.say("whereabouts.statement", place.name());
				named(account, "speaker").forEach((person) -> add(person, said.get(), account, place, where));
			}
		}
	}

	private Optional<Heard> heard(Account account, String slot) {
		return this.editor.cut()
			.heard(account.fact(), slot)
			.stream()
			.filter((said) -> said.account().equals(account))
			.findFirst();
	}

	private Stream<Named> named(Account account, String role) {
		return this.editor.cut().roles(account, role).stream().map((one) -> new Named(one.actor(), one.name()));
	}

	/** A place that one can be in and not also in the next town; null when it is none. */
	private Ground.@Nullable Place town(@Nullable String slug) {
		return this.editor.cut()
			.ground()
			.findPlace(slug)
			.filter((place) -> place.at() != null && place.kind().equals("city"))
			.orElse(null);
	}

	private void add(Named person, LocalDate day, Account account, Ground.Place place, String where) {
		if (account.voice().denies() || account.rating().isDeprecated()) {
			return;
		}
		this.sightings.computeIfAbsent(new Key(day, person.name(), person.actor()), (_) -> new ArrayList<>())
			.add(new Sighting(account, place.at(), this.editor.telling(account, where, false)));
	}

	/** The distance on the map, near enough to tell one town from another. */
	private static double km(Ground.@Nullable Degrees one, Ground.@Nullable Degrees other) {
		if (one == null || other == null) {
			return 0;
		}
		double north = one.lat() - other.lat();
		double east = (one.lon() - other.lon()) * Math.cos(Math.toRadians((one.lat() + other.lat()) / 2));
		return Math.hypot(north, east) * KM_PER_DEGREE;
	}

	private record Key(LocalDate day, String name, String actor) {
	}

	private record Named(String actor, String name) {
	}

	private record Sighting(Account account, Ground.@Nullable Degrees at, Telling telling) {
	}

}
