package org.parley.briefing.cut;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Records;
import org.jooq.Table;

import static org.parley.db.archive.Tables.ACCOUNT_ROLE;
import static org.parley.db.archive.Tables.CONTESTED_VALUE;
import static org.parley.db.archive.Tables.FACT_LINK;
import static org.parley.db.archive.Tables.HEARD_VALUE;
import static org.parley.db.store.Tables.LONE_ROW;
import static org.parley.db.store.Tables.VALUE_ROW;
import static org.parley.db.store.Tables.WEIGHED_ROW;

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
		return Stream
			.concat(shown(WEIGHED_ROW, this.scope.ofWeighed(WEIGHED_ROW.FACT_ID)),
					shown(LONE_ROW, this.scope.of(LONE_ROW.FACT_ID)))
			.toList();
	}

	/**
	 * Both halves of archive.shown_value, one by one: H2 looks for some facts in each of
	 * them, but not in both together, and not with another condition.
	 */
	private Stream<Shown> shown(Table<?> half, Condition which) {
		Field<Long> factId = part(half, VALUE_ROW.FACT_ID);
		return this.db
			.select(factId, part(half, VALUE_ROW.SLOT), part(half, VALUE_ROW.ACCOUNT_ID), part(half, VALUE_ROW.SAYS),
					part(half, VALUE_ROW.CONTESTED), part(half, VALUE_ROW.SHOWN))
			.from(half)
			.where(which)
			.fetch()
			.stream()
			.filter((row) -> row.value6() == 1 && this.scope.has(row.value1()))
			.map((row) -> new Shown(row.value1(), row.value2(), row.value3(), row.value4(), row.value5() == 1));
	}

	private static <T> Field<T> part(Table<?> half, Field<T> column) {
		return Objects.requireNonNull(half.field(column));
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
			.where(this.scope.ofWeighed(CONTESTED_VALUE.FACT_ID))
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
