package org.parley.reference;

import java.time.OffsetDateTime;
import java.util.Objects;

import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.parley.notice.Effect;

import static org.parley.db.store.Tables.ACTOR_MERGE;

/**
 * Actors that were found to be one. Chains are kept short: whatever was merged into an
 * actor follows it when that is merged in turn.
 */
final class MergeStore {

	private final DSLContext database;

	MergeStore(DSLContext database) {
		this.database = database;
	}

	/** Merges an actor into another; into itself ends an earlier merge. */
	Effect write(long actor, long into, OffsetDateTime now) {
		Long target = findTarget(into);
		long end = (target != null && target != actor) ? target : into;
		Long current = findTarget(actor);
		if (Objects.equals(current, end) || (current == null && end == actor)) {
			return Effect.UNCHANGED;
		}
		close(actor, now);
		if (end != actor) {
			add(actor, end, now);
			for (long follower : listMergedInto(actor)) {
				close(follower, now);
				if (follower != end) {
					add(follower, end, now);
				}
			}
		}
		return Effect.REVISED;
	}

	private @Nullable Long findTarget(long actor) {
		return this.database.select(ACTOR_MERGE.INTO_ACTOR_ID)
			.from(ACTOR_MERGE)
			.where(ACTOR_MERGE.ACTOR_ID.eq(actor))
			.and(ACTOR_MERGE.SUPERSEDED_AT.eq(Open.END))
			.fetchOne(ACTOR_MERGE.INTO_ACTOR_ID);
	}

	private Iterable<Long> listMergedInto(long actor) {
		return this.database.select(ACTOR_MERGE.ACTOR_ID)
			.from(ACTOR_MERGE)
			.where(ACTOR_MERGE.INTO_ACTOR_ID.eq(actor))
			.and(ACTOR_MERGE.SUPERSEDED_AT.eq(Open.END))
			.fetch(ACTOR_MERGE.ACTOR_ID);
	}

	private void close(long actor, OffsetDateTime now) {
		this.database.update(ACTOR_MERGE)
			.set(ACTOR_MERGE.SUPERSEDED_AT, now)
			.where(ACTOR_MERGE.ACTOR_ID.eq(actor))
			.and(ACTOR_MERGE.SUPERSEDED_AT.eq(Open.END))
			.execute();
	}

	private void add(long actor, long into, OffsetDateTime now) {
		this.database.insertInto(ACTOR_MERGE)
			.set(ACTOR_MERGE.ACTOR_ID, actor)
			.set(ACTOR_MERGE.INTO_ACTOR_ID, into)
			.set(ACTOR_MERGE.RECORDED_AT, now)
			.execute();
	}

}
