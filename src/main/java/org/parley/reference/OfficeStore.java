package org.parley.reference;

import java.time.OffsetDateTime;
import java.util.Objects;

import org.jooq.DSLContext;
import org.parley.db.store.tables.records.ActorOfficeRecord;
import org.parley.notice.Effect;

import static org.parley.db.store.Tables.ACTOR;
import static org.parley.db.store.Tables.ACTOR_OFFICE;

/** The offices of persons. An office whose dates change is closed and written anew. */
public final class OfficeStore {

	private final DSLContext database;

	public OfficeStore(DSLContext database) {
		this.database = database;
	}

	/** Writes an office; its actor exists. */
	public Effect write(Office office, OffsetDateTime now) {
		long actor = this.database.select(ACTOR.ID)
			.from(ACTOR)
			.where(ACTOR.SLUG.eq(office.actor()))
			.fetchSingle()
			.value1();
		ActorOfficeRecord current = this.database.selectFrom(ACTOR_OFFICE)
			.where(ACTOR_OFFICE.ACTOR_ID.eq(actor))
			.and(ACTOR_OFFICE.TITLE.eq(office.title()))
			.and(ACTOR_OFFICE.SUPERSEDED_AT.eq(Open.END))
			.fetchOne();
		if (current == null) {
			add(actor, office, now);
			return Effect.NEW;
		}
		Office merged = new Office(office.actor(), office.title(),
				(office.from() != null) ? office.from() : current.getHeldFrom(),
				(office.until() != null) ? office.until() : current.getHeldUntil());
		if (Objects.equals(current.getHeldFrom(), merged.from())
				&& Objects.equals(current.getHeldUntil(), merged.until())) {
			return Effect.UNCHANGED;
		}
		this.database.update(ACTOR_OFFICE)
			.set(ACTOR_OFFICE.SUPERSEDED_AT, now)
			.where(ACTOR_OFFICE.ID.eq(current.getId()))
			.execute();
		add(actor, merged, now);
		return Effect.REVISED;
	}

	private void add(long actor, Office office, OffsetDateTime now) {
		this.database.insertInto(ACTOR_OFFICE)
			.set(ACTOR_OFFICE.ACTOR_ID, actor)
			.set(ACTOR_OFFICE.TITLE, office.title())
			.set(ACTOR_OFFICE.HELD_FROM, office.from())
			.set(ACTOR_OFFICE.HELD_UNTIL, office.until())
			.set(ACTOR_OFFICE.RECORDED_AT, now)
			.execute();
	}

}
