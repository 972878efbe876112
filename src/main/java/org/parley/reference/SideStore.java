package org.parley.reference;

import org.jooq.DSLContext;
import org.jooq.impl.DSL;

import static org.parley.db.store.Tables.ACTOR;

/**
 * Ties to their states the governments that datasets name as "Government of" a state and
 * nobody has given a side yet.
 */
final class SideStore {

	private final DSLContext database;

	SideStore(DSLContext database) {
		this.database = database;
	}

	/** How many were tied. */
	int tieGovernments() {
		var state = ACTOR.as("state");
		var tied = this.database.select(ACTOR.ID, state.ID)
			.from(state)
			.join(ACTOR)
			.on(ACTOR.NAME.eq(DSL.concat(DSL.inline("Government of "), state.NAME)))
			.where(state.KIND.eq("state"))
			.and(ACTOR.KIND.eq("government"))
			.and(ACTOR.PART_OF_ID.isNull())
			.fetch();
		tied.forEach((row) -> this.database.update(ACTOR)
			.set(ACTOR.PART_OF_ID, row.value2())
			.where(ACTOR.ID.eq(row.value1()))
			.execute());
		if (!tied.isEmpty()) {
			new BroaderStore(this.database).refresh();
		}
		return tied.size();
	}

}
