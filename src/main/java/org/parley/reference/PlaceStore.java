package org.parley.reference;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.parley.db.store.tables.records.PlaceRecord;
import org.parley.notice.Effect;

import static org.parley.db.store.Tables.PLACE;

/**
 * Places with their main names, codes and what contains them. What a row does not say
 * stays as it is; a row that says nothing new writes nothing.
 */
public final class PlaceStore {

	private final DSLContext database;

	private final NameStore<?> names;

	private final ExternalIdStore externalIds;

	public PlaceStore(DSLContext database) {
		this.database = database;
		this.names = NameStore.ofPlaces(database);
		this.externalIds = new ExternalIdStore(database);
	}

	/** Writes a place on its own; the place that contains it may not exist yet. */
	public Effect write(Place place, OffsetDateTime now) {
		PlaceRecord stored = this.database.selectFrom(PLACE).where(PLACE.SLUG.eq(place.slug())).fetchOne();
		if (stored == null) {
			add(place, now);
			return Effect.NEW;
		}
		Effect effect = change(stored, place);
		if (effect != Effect.UNCHANGED) {
			this.names.writeMain(stored.getId(), place.name(), now);
		}
		return effect.and(this.externalIds.addToPlace(stored.getId(), place.externalIds()));
	}

	/** Adds a place whose slug is free and says under which id. */
	long add(Place place, OffsetDateTime now) {
		long id = insert(place);
		this.names.addMain(id, place.name(), now);
		this.externalIds.addToPlace(id, place.externalIds());
		return id;
	}

	/** Writes which place contains this one; it exists by now. */
	public Effect relate(Place place) {
		String parent = place.parent();
		if (parent == null || parent.equals(findParent(place.slug()).orElse(null))) {
			return Effect.UNCHANGED;
		}
		this.database.update(PLACE).set(PLACE.PARENT_ID, getId(parent)).where(PLACE.SLUG.eq(place.slug())).execute();
		return Effect.REVISED;
	}

	/** Writes a further name of a place. */
	public Effect write(OtherName name, OffsetDateTime now) {
		return this.names.write(getId(name.slug()), name, now);
	}

	/** The slug of the place that contains this one; empty when none is known. */
	public Optional<String> findParent(String slug) {
		var parent = PLACE.as("parent");
		return this.database.select(parent.SLUG)
			.from(PLACE)
			.join(parent)
			.on(parent.ID.eq(PLACE.PARENT_ID))
			.where(PLACE.SLUG.eq(slug))
			.fetchOptional(parent.SLUG);
	}

	/** The slugs of all of them. */
	public List<String> listSlugs() {
		return this.database.select(PLACE.SLUG).from(PLACE).fetch(PLACE.SLUG);
	}

	private long insert(Place place) {
		return this.database.insertInto(PLACE)
			.set(PLACE.SLUG, place.slug())
			.set(PLACE.NAME, place.name())
			.set(PLACE.KIND, place.kind())
			.set(PLACE.LAT, place.lat())
			.set(PLACE.LON, place.lon())
			.returningResult(PLACE.ID)
			.fetchSingle()
			.value1();
	}

	private Effect change(PlaceRecord stored, Place place) {
		BigDecimal lat = (place.lat() != null) ? place.lat() : stored.getLat();
		BigDecimal lon = (place.lon() != null) ? place.lon() : stored.getLon();
		if (stored.getName().equals(place.name()) && stored.getKind().equals(place.kind()) && same(stored.getLat(), lat)
				&& same(stored.getLon(), lon)) {
			return Effect.UNCHANGED;
		}
		this.database.update(PLACE)
			.set(PLACE.NAME, place.name())
			.set(PLACE.KIND, place.kind())
			.set(PLACE.LAT, lat)
			.set(PLACE.LON, lon)
			.where(PLACE.ID.eq(stored.getId()))
			.execute();
		return Effect.REVISED;
	}

	private static boolean same(@Nullable BigDecimal one, @Nullable BigDecimal other) {
		return (one == null || other == null) ? (one == null && other == null) : one.compareTo(other) == 0;
	}

	private long getId(String slug) {
		return this.database.select(PLACE.ID).from(PLACE).where(PLACE.SLUG.eq(slug)).fetchSingle().value1();
	}

}
