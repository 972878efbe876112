package org.parley.intake.dataset;

import java.time.OffsetDateTime;
import java.util.Map;

import org.jooq.BatchBindStep;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

import static org.parley.db.store.Tables.ACCOUNT;

/**
 * Closes accounts whose row bears another number now: the account under the new number
 * takes their place, so that nothing counts twice. At an earlier known-at they stand.
 */
public final class RenumberedStore {

	private static final OffsetDateTime OPEN = OffsetDateTime.parse("9999-12-31T00:00:00Z");

	private final DSLContext database;

	public RenumberedStore(DSLContext database) {
		this.database = database;
	}

	/** Closes each account in favour of its successor, when that was recorded. */
	public void close(Map<Long, Long> successors) {
		if (successors.isEmpty()) {
			return;
		}
		var successor = ACCOUNT.as("successor");
		BatchBindStep batch = this.database.batch(this.database.update(ACCOUNT)
			.set(ACCOUNT.SUPERSEDED_AT,
					DSL.select(successor.RECORDED_AT).from(successor).where(successor.ID.eq((Long) null)))
			.set(ACCOUNT.SUPERSEDED_BY_ID, (Long) null)
			.where(ACCOUNT.ID.eq((Long) null))
			.and(ACCOUNT.SUPERSEDED_AT.eq(OPEN)));
		for (Map.Entry<Long, Long> pair : successors.entrySet()) {
			batch = batch.bind(pair.getValue(), pair.getValue(), pair.getKey(), OPEN);
		}
		batch.execute();
	}

}
