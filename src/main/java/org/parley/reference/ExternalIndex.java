package org.parley.reference;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

import static org.parley.db.store.Tables.ACTOR;
import static org.parley.db.store.Tables.ACTOR_EXTERNAL_ID;
import static org.parley.db.store.Tables.PLACE;
import static org.parley.db.store.Tables.PLACE_EXTERNAL_ID;

/**
 * Actors and places by the codes of one other system. The codes are read once and kept;
 * what is found to be missing can be added.
 */
public final class ExternalIndex {

	private final DSLContext database;

	private final String scheme;

	private final Map<String, List<Known<ActorEntry>>> actors = new HashMap<>();

	private final Map<String, List<Known<PlaceEntry>>> places = new HashMap<>();

	/** The codes of actors by their id and the release. */
	private final Map<String, String> codes = new HashMap<>();

	/** Reads the codes of a system. */
	public ExternalIndex(DSLContext database, String scheme) {
		this.database = database;
		this.scheme = scheme;
		database.select(ACTOR_EXTERNAL_ID.CODE, ACTOR_EXTERNAL_ID.RELEASE, ACTOR.ID, ACTOR.SLUG, ACTOR.NAME)
			.from(ACTOR_EXTERNAL_ID)
			.join(ACTOR)
			.on(ACTOR.ID.eq(ACTOR_EXTERNAL_ID.ACTOR_ID))
			.where(ACTOR_EXTERNAL_ID.SCHEME.eq(scheme))
			.orderBy(ACTOR.ID)
			.forEach((row) -> keepActor(row.value1(), row.value2(),
					new ActorEntry(row.value3(), row.value4(), row.value5())));
		database.select(PLACE_EXTERNAL_ID.CODE, PLACE_EXTERNAL_ID.RELEASE, PLACE.ID, PLACE.SLUG, PLACE.NAME)
			.from(PLACE_EXTERNAL_ID)
			.join(PLACE)
			.on(PLACE.ID.eq(PLACE_EXTERNAL_ID.PLACE_ID))
			.where(PLACE_EXTERNAL_ID.SCHEME.eq(scheme))
			.orderBy(PLACE.ID)
			.forEach((row) -> keep(this.places, row.value1(), row.value2(),
					new PlaceEntry(row.value3(), row.value4(), row.value5())));
	}

	/** The actors that bear a code, in whatever release. */
	public List<Known<ActorEntry>> listActors(String code) {
		return this.actors.getOrDefault(code, List.of());
	}

	/** The places that bear a code, in whatever release. */
	public List<Known<PlaceEntry>> listPlaces(String code) {
		return this.places.getOrDefault(code, List.of());
	}

	/** Whether an actor bears another code than this in a release. */
	public boolean isOther(ActorEntry actor, String code, @Nullable String release) {
		String given = this.codes.get(actor.id() + "@" + orEmpty(release));
		return given != null && !given.equals(code);
	}

	/** Adds an actor that the archive does not have; its slug must be free. */
	public ActorEntry add(Actor actor, OffsetDateTime now) {
		return new ActorEntry(new ActorStore(this.database).add(actor, now), actor.slug(), actor.name());
	}

	/** Adds a place that the archive does not have; its slug must be free. */
	public PlaceEntry add(Place place, OffsetDateTime now) {
		return new PlaceEntry(new PlaceStore(this.database).add(place, now), place.slug(), place.name());
	}

	/** Notes that a release calls an actor by a code. */
	public void link(ActorEntry actor, String code, @Nullable String release) {
		new ExternalIdStore(this.database).addToActor(actor.id(), this.scheme, code, orEmpty(release));
		keepActor(code, orEmpty(release), actor);
	}

	/** Notes that a release calls a place by a code. */
	public void link(PlaceEntry place, String code, @Nullable String release) {
		new ExternalIdStore(this.database).addToPlace(place.id(), this.scheme, code, orEmpty(release));
		keep(this.places, code, orEmpty(release), place);
	}

	/** Notes a further name of an actor. */
	public void name(ActorEntry actor, String name, OffsetDateTime now) {
		new ActorStore(this.database).write(new OtherName(actor.slug(), name, null, "alias"), now);
	}

	private void keepActor(String code, String release, ActorEntry actor) {
		keep(this.actors, code, release, actor);
		this.codes.put(actor.id() + "@" + release, code);
	}

	private static String orEmpty(@Nullable String release) {
		return (release != null) ? release : "";
	}

	private static <T> void keep(Map<String, List<Known<T>>> known, String code, String release, T entry) {
		known.computeIfAbsent(code, (key) -> new ArrayList<>()).add(new Known<>(release, entry));
	}

	/**
	 * Who bears a code.
	 *
	 * @param release in which, empty when unknown
	 */
	public record Known<T>(String release, T entry) {
	}

}
