package org.parley.reference;

import java.util.List;

import org.jooq.DSLContext;
import org.parley.notice.Effect;

import static org.parley.db.store.Tables.ACTOR_EXTERNAL_ID;
import static org.parley.db.store.Tables.PLACE_EXTERNAL_ID;

/** The codes of actors and places in other systems. They are only added. */
final class ExternalIdStore {

	private final DSLContext database;

	ExternalIdStore(DSLContext database) {
		this.database = database;
	}

	Effect addToActor(long actor, List<ExternalId> ids) {
		int added = 0;
		for (ExternalId id : ids) {
			added += addToActor(actor, id.scheme(), id.code(), "");
		}
		return (added > 0) ? Effect.REVISED : Effect.UNCHANGED;
	}

	int addToActor(long actor, String scheme, String code, String release) {
		return this.database.insertInto(ACTOR_EXTERNAL_ID)
			.set(ACTOR_EXTERNAL_ID.ACTOR_ID, actor)
			.set(ACTOR_EXTERNAL_ID.SCHEME, scheme)
			.set(ACTOR_EXTERNAL_ID.CODE, code)
			.set(ACTOR_EXTERNAL_ID.RELEASE, release)
			.onConflictDoNothing()
			.execute();
	}

	Effect addToPlace(long place, List<ExternalId> ids) {
		int added = 0;
		for (ExternalId id : ids) {
			added += addToPlace(place, id.scheme(), id.code(), "");
		}
		return (added > 0) ? Effect.REVISED : Effect.UNCHANGED;
	}

	int addToPlace(long place, String scheme, String code, String release) {
		return this.database.insertInto(PLACE_EXTERNAL_ID)
			.set(PLACE_EXTERNAL_ID.PLACE_ID, place)
			.set(PLACE_EXTERNAL_ID.SCHEME, scheme)
			.set(PLACE_EXTERNAL_ID.CODE, code)
			.set(PLACE_EXTERNAL_ID.RELEASE, release)
			.onConflictDoNothing()
			.execute();
	}

}
