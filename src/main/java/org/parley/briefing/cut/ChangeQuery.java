package org.parley.briefing.cut;

import java.util.List;

import org.jooq.DSLContext;

import static org.parley.db.archive.Tables.CHANGE;

/** Reads what changed since the earlier clocks of the connection. */
final class ChangeQuery {

	private final DSLContext db;

	private final Terms terms;

	ChangeQuery(DSLContext db, Terms terms) {
		this.db = db;
		this.terms = terms;
	}

	List<ChangeRow> list(ScopeQuery scope) {
		return this.db.selectFrom(CHANGE)
			.where(scope.of(CHANGE.FACT_ID))
			.orderBy(CHANGE.PUBLIC_AT, CHANGE.KIND, CHANGE.FACT, CHANGE.SLOT, CHANGE.ARTICLE, CHANGE.SAYS)
			.fetchStream()
			.filter((row) -> scope.has(row.getFactId()))
			.map((row) -> new ChangeRow(row.getChangeClass(), row.getHow(),
					new ChangeRow.About(row.getFactId(), row.getKind(), this.terms.in(row.getLabel()), row.getSlot()),
					row.getAccountId(), row.getSays(), row.getShown(),
					new ChangeRow.Told(row.getClaimant(), row.getPublisher(), row.getHeadline(), row.getReason())))
			.toList();
	}

}
