package org.parley.briefing.cut;

import java.util.List;
import java.util.stream.Stream;

import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

import static org.parley.db.archive.Tables.CEASEFIRE_STATUS;
import static org.parley.db.archive.Tables.CEASEFIRE_TIMELINE;
import static org.parley.db.archive.Tables.VIOLATION;

/** Reads what the archive derives about ceasefires. */
final class CeasefireQuery {

	private final DSLContext db;

	private final ScopeQuery scope;

	CeasefireQuery(DSLContext db, ScopeQuery scope) {
		this.db = db;
		this.scope = scope;
	}

	List<Step> steps() {
		return this.db.selectFrom(CEASEFIRE_TIMELINE)
			.where(this.scope.ofWeighed(CEASEFIRE_TIMELINE.CEASEFIRE_ID))
			.orderBy(CEASEFIRE_TIMELINE.CEASEFIRE, CEASEFIRE_TIMELINE.SEEN_BY, CEASEFIRE_TIMELINE.STEP_NO)
			.fetchStream()
			.filter((row) -> this.scope.has(row.getCeasefireId()))
			.map((row) -> new Step(row.getCeasefireId(), row.getSeenBy(), row.getSeenByName(),
					new Step.When(row.getStartsOn(), row.getLatestStart(), row.getEndsOn()),
					new Step.State(row.getState(), row.getStrained()),
					new Step.Cause(row.getEvent(), row.getWhy(), row.getLifeCycle(), ids(row.getAccountIds()))))
			.toList();
	}

	/** The archive's view first, then the parties by name. */
	List<Status> statuses() {
		return this.db.selectFrom(CEASEFIRE_STATUS)
			.where(this.scope.ofWeighed(CEASEFIRE_STATUS.CEASEFIRE_ID))
			.orderBy(CEASEFIRE_STATUS.CEASEFIRE, CEASEFIRE_STATUS.SEEN_BY.ne("archive").asc(), CEASEFIRE_STATUS.SEEN_BY)
			.fetchStream()
			.filter((row) -> this.scope.has(row.getCeasefireId()))
			.map((row) -> new Status(row.getCeasefireId(), row.getSeenBy(), row.getSeenByName(),
					new Step.State(row.getState(), row.getStrained()), row.getSince(),
					new Step.Cause(row.getEvent(), row.getWhy(), null, ids(row.getAccountIds()))))
			.toList();
	}

	List<Rows.Violation> violations() {
		return this.db.select(VIOLATION.EVENT_ID, VIOLATION.LIFE_CYCLE, VIOLATION.CEASEFIRE_ID)
			.from(VIOLATION)
			.where(this.scope.ofWeighed(VIOLATION.CEASEFIRE_ID))
			.fetchStream()
			.filter((row) -> this.scope.has(row.value3()))
			.map((row) -> new Rows.Violation(row.value1(), row.value2()))
			.toList();
	}

	private static List<Long> ids(@Nullable String joined) {
		return (joined == null) ? List.of() : Stream.of(joined.split(",", -1)).map(Long::valueOf).toList();
	}

}
