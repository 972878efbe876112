package org.parley.fact.account;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.jooq.DSLContext;
import org.jooq.impl.DSL;

import static org.parley.db.store.Tables.ACCOUNT;
import static org.parley.db.store.Tables.ACCOUNT_VALUE;
import static org.parley.db.store.Tables.STATED_VALUE;

/**
 * Keeps the values of accounts in the one form in which they are compared. Incidents, of
 * which datasets bring very many, get there with the second account: one that stands
 * alone is read from its own table.
 */
final class ComparisonStore {

	/** Facts of one statement. */
	private static final int SOME = 500;

	private final DSLContext database;

	ComparisonStore(DSLContext database) {
		this.database = database;
	}

	/** Looks at incidents to which accounts came while there may have been others. */
	void refresh(Collection<Long> facts) {
		List<Long> all = new ArrayList<>(facts);
		for (int i = 0; i < all.size(); i += SOME) {
			List<Long> several = listSeveral(all.subList(i, Math.min(i + SOME, all.size())));
			keep(several);
		}
	}

	/** An account and those that it superseded are one. */
	private List<Long> listSeveral(List<Long> facts) {
		return this.database.select(ACCOUNT.FACT_ID)
			.from(Wanted.ids(facts))
			.join(ACCOUNT)
			.on(ACCOUNT.FACT_ID.eq(Wanted.ID))
			.groupBy(ACCOUNT.FACT_ID)
			.having(DSL.min(ACCOUNT.ARTICLE_ID)
				.ne(DSL.max(ACCOUNT.ARTICLE_ID))
				.or(DSL.min(ACCOUNT.CLAIMANT_KEY).ne(DSL.max(ACCOUNT.CLAIMANT_KEY)))
				.or(DSL.min(ACCOUNT.ROW_KEY).ne(DSL.max(ACCOUNT.ROW_KEY))))
			.fetch(ACCOUNT.FACT_ID);
	}

	/** Keeps the values of all accounts of facts. */
	void keep(List<Long> facts) {
		for (int i = 0; i < facts.size(); i += SOME) {
			keepSome(facts.subList(i, Math.min(i + SOME, facts.size())));
		}
	}

	private void keepSome(List<Long> facts) {
		this.database.update(ACCOUNT)
			.set(ACCOUNT.COMPARED, true)
			.where(ACCOUNT.FACT_ID.in(facts))
			.and(ACCOUNT.COMPARED.isFalse())
			.execute();
		this.database.insertInto(ACCOUNT_VALUE, ACCOUNT_VALUE.ACCOUNT_ID, ACCOUNT_VALUE.FACT_ID, ACCOUNT_VALUE.SLOT,
				ACCOUNT_VALUE.PART, ACCOUNT_VALUE.COMPARE, ACCOUNT_VALUE.SCHEME, ACCOUNT_VALUE.CHANGES,
				ACCOUNT_VALUE.LOW, ACCOUNT_VALUE.HIGH, ACCOUNT_VALUE.ITEM, ACCOUNT_VALUE.ACTOR_ID, ACCOUNT_VALUE.SAYS)
			.select(this.database
				.select(STATED_VALUE.ACCOUNT_ID, STATED_VALUE.FACT_ID, STATED_VALUE.SLOT, STATED_VALUE.PART,
						STATED_VALUE.COMPARE, STATED_VALUE.SCHEME, STATED_VALUE.CHANGES, STATED_VALUE.LOW,
						STATED_VALUE.HIGH, STATED_VALUE.ITEM, STATED_VALUE.ACTOR_ID, STATED_VALUE.SAYS)
				.from(STATED_VALUE)
				.where(STATED_VALUE.FACT_ID.in(facts))
				.andNotExists(this.database.selectOne()
					.from(ACCOUNT_VALUE)
					.where(ACCOUNT_VALUE.ACCOUNT_ID.eq(STATED_VALUE.ACCOUNT_ID))))
			.execute();
	}

}
