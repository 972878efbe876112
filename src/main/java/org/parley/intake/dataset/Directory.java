package org.parley.intake.dataset;

import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.parley.notice.NoticeCode;
import org.parley.reference.Actor;
import org.parley.reference.ActorEntry;
import org.parley.reference.ExternalIndex;
import org.parley.reference.ExternalIndex.Known;
import org.parley.reference.NameIndex;
import org.parley.reference.Place;
import org.parley.reference.PlaceEntry;
import org.parley.reference.PlaceStore;
import org.parley.support.Folding;

/**
 * Finds the actors and places that a dataset knows by numbers of its own, and adds those
 * that the archive does not have. Numbers belong to a release: in another one a name
 * counts for more than a number.
 */
final class Directory {

	private static final int LONGEST_NAME = 200;

	private static final int LONGEST_SLUG = 70;

	private final DSLContext database;

	private final NameIndex names;

	private final @Nullable String release;

	private final OffsetDateTime now;

	private final Map<String, ExternalIndex> schemes = new HashMap<>();

	private final Map<String, ActorEntry> actors = new HashMap<>();

	private final Map<String, PlaceEntry> places = new HashMap<>();

	private final Set<String> aliases = new HashSet<>();

	Directory(DSLContext database, NameIndex names, @Nullable String release, OffsetDateTime now) {
		this.database = database;
		this.names = names;
		this.release = release;
		this.now = now;
	}

	NameIndex names() {
		return this.names;
	}

	/** The actor that a release calls by a code and a name. */
	ActorEntry actor(DatasetRow row, String column, String scheme, String code, String given, String kind) {
		String name = (given.length() > LONGEST_NAME) ? given.substring(0, LONGEST_NAME - 1) + "…" : given;
		String key = scheme + ":" + code;
		ActorEntry known = this.actors.get(key);
		if (known == null) {
			known = findActor(row, column, scheme, code, name, kind);
			this.actors.put(key, known);
		}
		if (!known.name().equals(name) && this.aliases.add(key + ":" + name)) {
			addAlias(known, scheme, name);
		}
		return known;
	}

	/** The actor of a code that comes without a name; a new one is called by its code. */
	ActorEntry actor(String scheme, String code, String kind) {
		return this.actors.computeIfAbsent(scheme + ":" + code, (key) -> findActor(scheme, code, kind));
	}

	private ActorEntry findActor(String scheme, String code, String kind) {
		ExternalIndex index = scheme(scheme);
		List<Known<ActorEntry>> bearers = index.listActors(code);
		if (!bearers.isEmpty()) {
			return bearers.getLast().entry();
		}
		String name = "%s %s %s".formatted(scheme.toUpperCase(Locale.ROOT), kind, code);
		ActorEntry found = index.add(new Actor(slug(scheme, code), name, kind, null, null, null, List.of()), this.now);
		this.names.keepActor(found, name);
		index.link(found, code, this.release);
		return found;
	}

	private ActorEntry findActor(DatasetRow row, String column, String scheme, String code, String name, String kind) {
		ExternalIndex index = scheme(scheme);
		List<Known<ActorEntry>> bearers = index.listActors(code);
		String mine = (this.release != null) ? this.release : "";
		for (Known<ActorEntry> bearer : bearers) {
			if (bearer.release().equals(mine)) {
				return bearer.entry();
			}
		}
		ActorEntry named = this.names.findOnlyActor(name)
			.filter((one) -> !index.isOther(one, code, this.release))
			.orElse(null);
		ActorEntry before = bearers.isEmpty() ? null : bearers.getLast().entry();
		if (before != null && named != null && named.id() != before.id()) {
			row.add(NoticeCode.RENUMBERED, column, code, "The number " + code + " meant " + before.name()
					+ " in an earlier release and means " + named.name() + " now. The name decides.");
		}
		else if (before != null && named == null) {
			row.add(NoticeCode.ACTOR_RENAMED, column, name,
					"The number " + code + " was called " + before.name() + " in an earlier release.");
		}
		ActorEntry found = (named != null) ? named : before;
		if (found == null) {
			found = index.add(new Actor(slug(scheme, code), name, kind, null, null, null, List.of()), this.now);
			this.names.keepActor(found, name);
		}
		index.link(found, code, this.release);
		return found;
	}

	private void addAlias(ActorEntry actor, String scheme, String name) {
		if (this.names.findOnlyActor(name).filter((one) -> one.id() == actor.id()).isEmpty()) {
			scheme(scheme).name(actor, name, this.now);
			this.names.keepActor(actor, name);
		}
	}

	/** The country of a code. */
	PlaceEntry country(String scheme, String code, String name) {
		return this.places.computeIfAbsent(scheme + ":" + code, (key) -> findCountry(scheme, code, name));
	}

	private PlaceEntry findCountry(String scheme, String code, String name) {
		ExternalIndex index = scheme(scheme);
		List<Known<PlaceEntry>> bearers = index.listPlaces(code);
		if (!bearers.isEmpty()) {
			return bearers.getLast().entry();
		}
		PlaceEntry found = this.names.findOnlyPlace(name)
			.orElseGet(() -> index.add(new Place(slug(scheme, code), name, "country", null, null, null, List.of()),
					this.now));
		this.names.keepPlace(found);
		index.link(found, code, this.release);
		return found;
	}

	/** The first-level unit of a country that a dataset knows by its name only. */
	PlaceEntry unit(PlaceEntry country, String given) {
		String name = (given.length() > LONGEST_NAME) ? given.substring(0, LONGEST_NAME - 1) + "…" : given;
		return this.places.computeIfAbsent(country.slug() + "/" + name, (key) -> findUnit(country, name));
	}

	private PlaceEntry findUnit(PlaceEntry country, String name) {
		PlaceStore store = new PlaceStore(this.database);
		return this.names.findOnlyPlace(name)
			.filter((place) -> store.findParent(place.slug()).equals(Optional.of(country.slug())))
			.orElseGet(() -> findUnit(store, country, name));
	}

	/**
	 * Units of several countries may bear one name, and names without Latin letters one
	 * slug.
	 */
	private PlaceEntry findUnit(PlaceStore store, PlaceEntry country, String name) {
		String slug = country.slug() + "-" + Folding.fold(name).replaceAll("[^a-z0-9]+", "-");
		String cut = slug.substring(0, Math.min(slug.length(), LONGEST_SLUG));
		String free = cut;
		for (int i = 2;; i++) {
			Optional<PlaceEntry> bearer = this.names.findOnlyPlace(free);
			if (bearer.isEmpty()) {
				Place unit = new Place(free, name, "province", country.slug(), null, null, List.of());
				PlaceEntry added = scheme("gw").add(unit, this.now);
				store.relate(unit);
				this.names.keepPlace(added);
				return added;
			}
			if (bearer.get().name().equals(name)) {
				return bearer.get();
			}
			free = cut + "-" + i;
		}
	}

	private ExternalIndex scheme(String scheme) {
		return this.schemes.computeIfAbsent(scheme, (key) -> new ExternalIndex(this.database, key));
	}

	private String slug(String scheme, String code) {
		String slug = (scheme + "-" + code).toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
		String free = slug;
		for (int i = 2; this.names.findOnlyActor(free).isPresent() || this.names.findOnlyPlace(free).isPresent(); i++) {
			free = slug + "-" + i;
		}
		return free;
	}

}
