package org.parley.briefing.cut;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Table;
import org.parley.db.archive.tables.records.ChangeRecord;

import static org.parley.db.archive.Tables.CHANGE;
import static org.parley.db.store.Tables.CHANGE_GONE;
import static org.parley.db.store.Tables.CHANGE_LONE;
import static org.parley.db.store.Tables.CHANGE_WEIGHED;

/** Reads what changed since the earlier clocks of the connection. */
final class ChangeQuery {

	private static final Comparator<ChangeRecord> ORDER = Comparator.comparing(ChangeRecord::getPublicAt)
		.thenComparing(ChangeRecord::getKind)
		.thenComparing(ChangeRecord::getFact)
		.thenComparing(ChangeRecord::getSlot)
		.thenComparing(ChangeRecord::getArticle)
		.thenComparing(ChangeRecord::getSays);

	private final DSLContext db;

	private final Terms terms;

	ChangeQuery(DSLContext db, Terms terms) {
		this.db = db;
		this.terms = terms;
	}

	/** The three parts of archive.change, one by one: see {@link ValueQuery#shown()}. */
	List<ChangeRow> list(ScopeQuery scope) {
		return Stream
			.of(rows(CHANGE_WEIGHED, scope.ofWeighed(CHANGE_WEIGHED.FACT_ID)),
					rows(CHANGE_LONE, scope.of(CHANGE_LONE.FACT_ID)), rows(CHANGE_GONE, scope.of(CHANGE_GONE.FACT_ID)))
			.flatMap(List::stream)
			.filter((row) -> scope.has(row.getFactId()))
			.sorted(ORDER)
			.map((row) -> new ChangeRow(row.getChangeClass(), row.getHow(),
					new ChangeRow.About(row.getFactId(), row.getKind(), this.terms.in(row.getLabel()), row.getSlot()),
					row.getAccountId(), row.getSays(), row.getShown(),
					new ChangeRow.Told(row.getClaimant(), row.getPublisher(), row.getHeadline(), row.getReason())))
			.toList();
	}

	private List<ChangeRecord> rows(Table<?> part, Condition which) {
		return this.db.selectFrom(part).where(which).fetchInto(CHANGE);
	}

}
