package org.parley.briefing.cut;

import java.util.List;
import java.util.Set;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;

import static org.jooq.impl.DSL.noCondition;
import static org.parley.db.store.Tables.FACT;

/**
 * The facts a briefing looks at. In a small archive the views are read as a whole and
 * narrowed here: that is quicker than to let a database resolve fact by fact.
 *
 * @param narrow whether the database is to narrow the views
 */
record ScopeQuery(Set<Long> factIds, boolean narrow) {

	private static final int SMALL = 3_000;

	static ScopeQuery of(DSLContext db, List<Long> factIds) {
		int facts = db.fetchCount(db.selectOne().from(FACT).limit(SMALL));
		return new ScopeQuery(Set.copyOf(factIds), facts == SMALL);
	}

	/** What to ask a view for. */
	Condition of(Field<Long> factId) {
		return this.narrow ? factId.in(this.factIds) : noCondition();
	}

	/** Whether a row is wanted. */
	boolean has(long factId) {
		return this.factIds.contains(factId);
	}

}
