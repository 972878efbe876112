package org.parley.briefing.cut;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.jooq.DSLContext;
import org.jooq.Record;

import static org.parley.db.archive.Tables.ACCOUNT;
import static org.parley.db.archive.Tables.ACCOUNT_ROLE;

/** Reads accounts: who says it, where it was read, how it is rated. */
final class AccountQuery {

	private final DSLContext db;

	private final Terms terms;

	private final Map<Long, Fact> facts = new HashMap<>();

	AccountQuery(DSLContext db, Terms terms) {
		this.db = db;
		this.terms = terms;
	}

	Map<Long, Account> read(ScopeQuery scope) {
		Map<Long, String> together = together(scope);
		return this.db.selectFrom(ACCOUNT)
			.where(scope.of(ACCOUNT.FACT_ID))
			.orderBy(ACCOUNT.ACCOUNT_ID)
			.fetch((row) -> account(row, together.getOrDefault(row.getAccountId(), "")))
			.stream()
			.filter((account) -> scope.has(account.fact().id()))
			.collect(Collectors.toMap(Account::id, (account) -> account));
	}

	private Map<Long, String> together(ScopeQuery scope) {
		return this.db.select(ACCOUNT_ROLE.ACCOUNT_ID, ACCOUNT_ROLE.ACTOR)
			.from(ACCOUNT_ROLE)
			.where(scope.of(ACCOUNT_ROLE.FACT_ID))
			.and(ACCOUNT_ROLE.ROLE.eq("co_claimant"))
			.orderBy(ACCOUNT_ROLE.ORDINAL)
			.fetchGroups(ACCOUNT_ROLE.ACCOUNT_ID, ACCOUNT_ROLE.ACTOR)
			.entrySet()
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, (entry) -> String.join(", ", entry.getValue())));
	}

	private Account account(Record row, String together) {
		Fact fact = this.facts.computeIfAbsent(row.get(ACCOUNT.FACT_ID), (id) -> new Fact(id, row.get(ACCOUNT.KIND),
				row.get(ACCOUNT.FACT), this.terms.in(row.get(ACCOUNT.LABEL)), row.get(ACCOUNT.PARENT_ID)));
		Voice voice = new Voice(row.get(ACCOUNT.CLAIMANT), row.get(ACCOUNT.CLAIMANT_KIND), together,
				row.get(ACCOUNT.RELAYED_BY), row.get(ACCOUNT.STANCE));
		Origin origin = new Origin(row.get(ACCOUNT.ARTICLE_ID), row.get(ACCOUNT.PUBLISHER),
				row.get(ACCOUNT.PUBLIC_AT).toInstant(), row.get(ACCOUNT.LINE));
		Rating rating = new Rating(row.get(ACCOUNT.RELIABILITY), row.get(ACCOUNT.CREDIBILITY), row.get(ACCOUNT.RANK),
				row.get(ACCOUNT.RANK_REASON));
		Words words = new Words(row.get(ACCOUNT.QUOTE), row.get(ACCOUNT.NOTE), Moments
			.words(row.get(ACCOUNT.HOLDS_EARLIEST), row.get(ACCOUNT.HOLDS_LATEST), row.get(ACCOUNT.HOLDS_PRECISION)));
		return new Account(row.get(ACCOUNT.ACCOUNT_ID), fact, voice, origin, rating, words);
	}

}
