package org.parley.briefing.cut;

import java.util.List;
import java.util.Map;

import org.jooq.DSLContext;
import org.jooq.Records;

import static org.parley.db.archive.Tables.ACCOUNT_ROLE;
import static org.parley.db.archive.Tables.CONTESTED_VALUE;
import static org.parley.db.archive.Tables.FACT_LINK;
import static org.parley.db.archive.Tables.HEARD_VALUE;
import static org.parley.db.archive.Tables.SHOWN_VALUE;

/** Reads what accounts say, which of it is shown, and what is contested. */
final class ValueQuery {

	private final DSLContext db;

	private final ScopeQuery scope;

	private final Map<Long, Account> accounts;

	ValueQuery(DSLContext db, ScopeQuery scope, Map<Long, Account> accounts) {
		this.db = db;
		this.scope = scope;
		this.accounts = accounts;
	}

	List<Heard> heard() {
		return this.db.selectFrom(HEARD_VALUE)
			.where(this.scope.of(HEARD_VALUE.FACT_ID))
			.fetchStream()
			.filter((row) -> this.scope.has(row.getFactId()))
			.map((row) -> new Heard(account(row.getAccountId()), row.getSlot(), row.getPart(), row.getSays(),
					new Heard.Range(row.getLow(), row.getHigh()), row.getItem()))
			.toList();
	}

	List<Shown> shown() {
		return this.db
			.select(SHOWN_VALUE.FACT_ID, SHOWN_VALUE.SLOT, SHOWN_VALUE.ACCOUNT_ID, SHOWN_VALUE.SAYS,
					SHOWN_VALUE.CONTESTED)
			.from(SHOWN_VALUE)
			.where(this.scope.of(SHOWN_VALUE.FACT_ID))
			.fetchStream()
			.filter((row) -> this.scope.has(row.value1()))
			.map(Records.mapping(Shown::new)::map)
			.toList();
	}

	List<Role> roles() {
		return this.db.selectFrom(ACCOUNT_ROLE)
			.where(this.scope.of(ACCOUNT_ROLE.FACT_ID))
			.orderBy(ACCOUNT_ROLE.ACCOUNT_ID, ACCOUNT_ROLE.ROLE, ACCOUNT_ROLE.ORDINAL, ACCOUNT_ROLE.ACTOR_SLUG)
			.fetchStream()
			.filter((row) -> this.scope.has(row.getFactId()))
			.map((row) -> new Role(account(row.getAccountId()), row.getRole(), row.getActorSlug(), row.getActor(),
					row.getOffice(), row.getFate()))
			.toList();
	}

	List<Link> links() {
		return this.db.selectFrom(FACT_LINK)
			.where(this.scope.of(FACT_LINK.FROM_FACT_ID))
			.fetchStream()
			.filter((row) -> this.scope.has(row.getFromFactId()))
			.map((row) -> new Link(row.getFromFactId(), row.getLink(), row.getToFactId(), account(row.getAccountId())))
			.toList();
	}

	List<ContestedRow> contested() {
		return this.db
			.select(CONTESTED_VALUE.FACT_ID, CONTESTED_VALUE.SLOT, CONTESTED_VALUE.ACCOUNT_ID, CONTESTED_VALUE.SAYS,
					CONTESTED_VALUE.SHOWN)
			.from(CONTESTED_VALUE)
			.where(this.scope.of(CONTESTED_VALUE.FACT_ID))
			.fetchStream()
			.filter((row) -> this.scope.has(row.value1()))
			.map(Records.mapping(ContestedRow::new)::map)
			.toList();
	}

	private Account account(long id) {
		Account account = this.accounts.get(id);
		if (account == null) {
			throw new IllegalStateException("a view shows account " + id + ", which archive.account does not");
		}
		return account;
	}

}
