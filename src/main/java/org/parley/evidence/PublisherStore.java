package org.parley.evidence;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Objects;

import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.parley.db.store.tables.records.PublisherRecord;
import org.parley.evidence.Publisher.Rating;
import org.parley.notice.Effect;

import static org.parley.db.store.Tables.ACTOR;
import static org.parley.db.store.Tables.PUBLISHER;
import static org.parley.db.store.Tables.PUBLISHER_RATING;

/**
 * Publishers and their ratings. A rating that changes is closed and written anew; what a
 * row does not say stays as it is.
 */
public final class PublisherStore {

	private static final OffsetDateTime OPEN = OffsetDateTime.of(9999, 12, 31, 0, 0, 0, 0, ZoneOffset.UTC);

	private final DSLContext database;

	public PublisherStore(DSLContext database) {
		this.database = database;
	}

	/** Writes a publisher; the actor behind it exists. */
	public Effect write(Publisher publisher, OffsetDateTime now) {
		PublisherRecord stored = this.database.selectFrom(PUBLISHER)
			.where(PUBLISHER.SLUG.eq(publisher.slug()))
			.fetchOne();
		Effect effect = (stored != null) ? change(stored, publisher) : add(publisher);
		long id = this.database.select(PUBLISHER.ID)
			.from(PUBLISHER)
			.where(PUBLISHER.SLUG.eq(publisher.slug()))
			.fetchSingle()
			.value1();
		return (publisher.rating() != null) ? effect.and(rate(id, publisher.rating(), now)) : effect;
	}

	private Effect add(Publisher publisher) {
		this.database.insertInto(PUBLISHER)
			.set(PUBLISHER.SLUG, publisher.slug())
			.set(PUBLISHER.NAME, publisher.name())
			.set(PUBLISHER.KIND, publisher.kind())
			.set(PUBLISHER.COUNTRY, publisher.country())
			.set(PUBLISHER.OWNER_ACTOR_ID, findActor(publisher.owner()))
			.set(PUBLISHER.HOMEPAGE, publisher.homepage())
			.execute();
		return Effect.NEW;
	}

	private Effect change(PublisherRecord stored, Publisher publisher) {
		PublisherRecord wanted = stored.copy();
		wanted.setName(publisher.name());
		wanted.setKind(publisher.kind());
		if (publisher.country() != null) {
			wanted.setCountry(publisher.country());
		}
		if (publisher.owner() != null) {
			wanted.setOwnerActorId(findActor(publisher.owner()));
		}
		if (publisher.homepage() != null) {
			wanted.setHomepage(publisher.homepage());
		}
		wanted.setId(stored.getId());
		if (wanted.equals(stored)) {
			return Effect.UNCHANGED;
		}
		this.database.update(PUBLISHER)
			.set(PUBLISHER.NAME, wanted.getName())
			.set(PUBLISHER.KIND, wanted.getKind())
			.set(PUBLISHER.COUNTRY, wanted.getCountry())
			.set(PUBLISHER.OWNER_ACTOR_ID, wanted.getOwnerActorId())
			.set(PUBLISHER.HOMEPAGE, wanted.getHomepage())
			.where(PUBLISHER.ID.eq(stored.getId()))
			.execute();
		return Effect.REVISED;
	}

	private Effect rate(long publisher, Rating rating, OffsetDateTime now) {
		Rating current = this.database
			.select(PUBLISHER_RATING.RELIABILITY, PUBLISHER_RATING.REASON, PUBLISHER_RATING.RATED_BY)
			.from(PUBLISHER_RATING)
			.where(PUBLISHER_RATING.PUBLISHER_ID.eq(publisher))
			.and(PUBLISHER_RATING.SUPERSEDED_AT.eq(OPEN))
			.fetchOne((row) -> new Rating(row.value1(), row.value2(), row.value3()));
		if (Objects.equals(current, rating)) {
			return Effect.UNCHANGED;
		}
		this.database.update(PUBLISHER_RATING)
			.set(PUBLISHER_RATING.SUPERSEDED_AT, now)
			.where(PUBLISHER_RATING.PUBLISHER_ID.eq(publisher))
			.and(PUBLISHER_RATING.SUPERSEDED_AT.eq(OPEN))
			.execute();
		this.database.insertInto(PUBLISHER_RATING)
			.set(PUBLISHER_RATING.PUBLISHER_ID, publisher)
			.set(PUBLISHER_RATING.RELIABILITY, rating.reliability())
			.set(PUBLISHER_RATING.REASON, rating.reason())
			.set(PUBLISHER_RATING.RATED_BY, rating.ratedBy())
			.set(PUBLISHER_RATING.RECORDED_AT, now)
			.execute();
		return Effect.REVISED;
	}

	private @Nullable Long findActor(@Nullable String slug) {
		return (slug == null) ? null
				: this.database.select(ACTOR.ID).from(ACTOR).where(ACTOR.SLUG.eq(slug)).fetchSingle().value1();
	}

}
