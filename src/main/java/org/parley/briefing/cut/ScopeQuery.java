package org.parley.briefing.cut;

import java.util.List;
import java.util.Set;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.SQLDialect;

import static org.jooq.impl.DSL.noCondition;
import static org.parley.db.store.Tables.FACT;

/**
 * The facts a briefing looks at. In a small archive the views are read as a whole and
 * narrowed here: that is quicker than to let a database resolve fact by fact.
 *
 * @param narrow whether the database is to narrow the views
 * @param weighed whether it is to narrow those that weigh accounts too; H2 would weigh
 * all anew for each fact
 */
record ScopeQuery(Set<Long> factIds, boolean narrow, boolean weighed) {

	private static final int SMALL = 3_000;

	static ScopeQuery of(DSLContext db, List<Long> factIds) {
		int facts = db.fetchCount(db.selectOne().from(FACT).limit(SMALL));
		boolean narrow = facts == SMALL;
		return new ScopeQuery(Set.copyOf(factIds), narrow, narrow && db.family() == SQLDialect.POSTGRES);
	}

	/** What to ask a view for that shows accounts as they are. */
	Condition of(Field<Long> factId) {
		return this.narrow ? factId.in(this.factIds) : noCondition();
	}

	/** What to ask a view for that weighs accounts against each other. */
	Condition ofWeighed(Field<Long> factId) {
		return this.weighed ? factId.in(this.factIds) : noCondition();
	}

	/** Whether a row is wanted. */
	boolean has(long factId) {
		return this.factIds.contains(factId);
	}

}
