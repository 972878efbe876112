package org.parley.reference;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.parley.db.store.tables.records.ActorRecord;
import org.parley.notice.Effect;

import static org.parley.db.store.Tables.ACTOR;

/**
 * Actors with their main names, codes, sides and merges. What a row does not say stays as
 * it is; a row that says nothing new writes nothing.
 */
public final class ActorStore {

	private final DSLContext database;

	private final NameStore<?> names;

	private final ExternalIdStore externalIds;

	private final MergeStore merges;

	public ActorStore(DSLContext database) {
		this.database = database;
		this.names = NameStore.ofActors(database);
		this.externalIds = new ExternalIdStore(database);
		this.merges = new MergeStore(database);
	}

	/** Writes an actor on its own; the actors that it names may not exist yet. */
	public Effect write(Actor actor, OffsetDateTime now) {
		ActorRecord stored = find(actor.slug());
		if (stored == null) {
			add(actor, now);
			return Effect.NEW;
		}
		Effect effect = change(stored, actor);
		if (effect != Effect.UNCHANGED) {
			this.names.writeMain(stored.getId(), actor.name(), now);
		}
		return effect.and(this.externalIds.addToActor(stored.getId(), actor.externalIds()));
	}

	/** Adds an actor whose slug is free and says under which id. */
	long add(Actor actor, OffsetDateTime now) {
		long id = insert(actor);
		this.names.addMain(id, actor.name(), now);
		this.externalIds.addToActor(id, actor.externalIds());
		return id;
	}

	/** Writes what ties an actor to others, which exist by now. */
	public Effect relate(Actor actor, OffsetDateTime now) {
		return joinSide(actor.slug(), actor.partOf()).and((actor.sameAs() != null)
				? this.merges.write(getId(actor.slug()), getId(actor.sameAs()), now) : Effect.UNCHANGED);
	}

	/** Writes a further name of an actor. */
	public Effect write(OtherName name, OffsetDateTime now) {
		return this.names.write(getId(name.slug()), name, now);
	}

	/** The slug of the side that an actor belongs to; empty when none is known. */
	public Optional<String> findSide(String slug) {
		var side = ACTOR.as("side");
		return this.database.select(side.SLUG)
			.from(ACTOR)
			.join(side)
			.on(side.ID.eq(ACTOR.PART_OF_ID))
			.where(ACTOR.SLUG.eq(slug))
			.fetchOptional(side.SLUG);
	}

	/** The slugs of all of them. */
	public List<String> listSlugs() {
		return this.database.select(ACTOR.SLUG).from(ACTOR).fetch(ACTOR.SLUG);
	}

	private long insert(Actor actor) {
		return this.database.insertInto(ACTOR)
			.set(ACTOR.SLUG, actor.slug())
			.set(ACTOR.NAME, actor.name())
			.set(ACTOR.KIND, actor.kind())
			.set(ACTOR.COUNTRY, actor.country())
			.returningResult(ACTOR.ID)
			.fetchSingle()
			.value1();
	}

	private Effect change(ActorRecord stored, Actor actor) {
		String country = (actor.country() != null) ? actor.country() : stored.getCountry();
		if (stored.getName().equals(actor.name()) && stored.getKind().equals(actor.kind())
				&& Objects.equals(stored.getCountry(), country)) {
			return Effect.UNCHANGED;
		}
		this.database.update(ACTOR)
			.set(ACTOR.NAME, actor.name())
			.set(ACTOR.KIND, actor.kind())
			.set(ACTOR.COUNTRY, country)
			.where(ACTOR.ID.eq(stored.getId()))
			.execute();
		return Effect.REVISED;
	}

	private Effect joinSide(String slug, @Nullable String side) {
		if (side == null || side.equals(findSide(slug).orElse(null))) {
			return Effect.UNCHANGED;
		}
		this.database.update(ACTOR).set(ACTOR.PART_OF_ID, getId(side)).where(ACTOR.SLUG.eq(slug)).execute();
		return Effect.REVISED;
	}

	private @Nullable ActorRecord find(String slug) {
		return this.database.selectFrom(ACTOR).where(ACTOR.SLUG.eq(slug)).fetchOne();
	}

	private long getId(String slug) {
		return this.database.select(ACTOR.ID).from(ACTOR).where(ACTOR.SLUG.eq(slug)).fetchSingle().value1();
	}

}
