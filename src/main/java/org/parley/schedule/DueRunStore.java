package org.parley.schedule;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.parley.archive.OnlyOnce;
import org.parley.db.ops.tables.records.DueRunRecord;
import org.parley.schedule.DueRun.State;
import org.parley.support.PlainText;

import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.currentOffsetDateTime;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.selectOne;
import static org.parley.db.ops.Tables.DUE_ATTEMPT;
import static org.parley.db.ops.Tables.DUE_RUN;
import static org.parley.db.ops.Tables.SCHEDULE_PAUSE;

/**
 * The ledger of what was due. A row is unique per schedule and due time, so it does not
 * matter how many processes notice it; a process works on a row as long as its lease
 * lasts, and the leases go by the clock of the database.
 */
final class DueRunStore {

	private static final int LONGEST = 2000;

	private final DSLContext db;

	DueRunStore(DSLContext db) {
		this.db = db;
	}

	/** Enters what is due; false when it is there already. */
	boolean add(String schedule, Instant due, @Nullable String mark) {
		return OnlyOnce.insert(this.db.insertInto(DUE_RUN)
			.set(DUE_RUN.SCHEDULE, schedule)
			.set(DUE_RUN.DUE_AT, at(due))
			.set(DUE_RUN.MARK, mark)
			.set(DUE_RUN.STATE, State.DUE.code())
			.set(DUE_RUN.ATTEMPTS, 0)
			.set(DUE_RUN.NEXT_ATTEMPT_AT, at(due))
			.onConflictDoNothing());
	}

	/** The latest due time of a schedule that is in the ledger. */
	Optional<Instant> findLast(String schedule) {
		return this.db.select(max(DUE_RUN.DUE_AT))
			.from(DUE_RUN)
			.where(DUE_RUN.SCHEDULE.eq(schedule))
			.fetchOptional((row) -> row.value1())
			.map(OffsetDateTime::toInstant);
	}

	/** What lay in the folder of a drop when it was last due. */
	Optional<String> findMark(String schedule) {
		return this.db.select(DUE_RUN.MARK)
			.from(DUE_RUN)
			.where(DUE_RUN.SCHEDULE.eq(schedule))
			.and(DUE_RUN.MARK.isNotNull())
			.orderBy(DUE_RUN.DUE_AT.desc())
			.limit(1)
			.fetchOptional(DUE_RUN.MARK);
	}

	/** Those that could be begun now, in the order in which they were due. */
	List<DueRun> listOpen(Instant now) {
		return this.db.selectFrom(DUE_RUN)
			.where(isFree(databaseTime()))
			.and(DUE_RUN.NEXT_ATTEMPT_AT.le(at(now)))
			.orderBy(DUE_RUN.DUE_AT, DUE_RUN.ID)
			.fetch(DueRunStore::read);
	}

	/**
	 * Takes one for the time of a lease; false when another process has it, or has an
	 * earlier one of the same schedule: those are done in order.
	 * @param first schedules that come before it: none of theirs may be open
	 */
	boolean claim(DueRun run, Collection<String> first, String node, Duration lease, Instant now) {
		OffsetDateTime time = databaseTime();
		var earlier = DUE_RUN.as("earlier");
		return this.db.transactionResult((configuration) -> {
			boolean taken = configuration.dsl()
				.update(DUE_RUN)
				.set(DUE_RUN.STATE, State.RUNNING.code())
				.set(DUE_RUN.ATTEMPTS, DUE_RUN.ATTEMPTS.plus(1))
				.set(DUE_RUN.NODE, node)
				.set(DUE_RUN.CLAIMED_UNTIL, time.plus(lease))
				.where(DUE_RUN.ID.eq(run.id()))
				.and(DUE_RUN.ATTEMPTS.eq(run.attempts()))
				.and(isFree(time))
				.and(notExists(selectOne().from(earlier)
					.where(earlier.SCHEDULE.eq(run.schedule()))
					.and(earlier.DUE_AT.lt(at(run.due())))
					.and(earlier.STATE.in(State.DUE.code(), State.RUNNING.code()))))
				.and(notExists(selectOne().from(earlier)
					.where(earlier.SCHEDULE.in(first))
					.and(earlier.STATE.eq(State.RUNNING.code())
						.or(earlier.STATE.eq(State.DUE.code()).and(earlier.NEXT_ATTEMPT_AT.le(at(now)))))))
				.execute() == 1;
			if (taken) {
				configuration.dsl()
					.insertInto(DUE_ATTEMPT)
					.set(DUE_ATTEMPT.DUE_RUN_ID, run.id())
					.set(DUE_ATTEMPT.ATTEMPT, run.attempts() + 1)
					.set(DUE_ATTEMPT.NODE, node)
					.set(DUE_ATTEMPT.STARTED_AT, at(now))
					.execute();
			}
			return taken;
		});
	}

	/** Shows that a process is alive. */
	void extend(String node, Duration lease) {
		this.db.update(DUE_RUN)
			.set(DUE_RUN.CLAIMED_UNTIL, databaseTime().plus(lease))
			.where(DUE_RUN.NODE.eq(node))
			.and(DUE_RUN.STATE.eq(State.RUNNING.code()))
			.execute();
	}

	/**
	 * Says what came of it.
	 * @param next when it is tried again, if it is still due
	 * @return false when another process has taken over since
	 */
	boolean end(DueRun run, String node, State state, String outcome, Instant now, Instant next) {
		String shown = PlainText.show(outcome, LONGEST);
		this.db.update(DUE_ATTEMPT)
			.set(DUE_ATTEMPT.ENDED_AT, at(now))
			.set(DUE_ATTEMPT.OUTCOME, shown)
			.where(DUE_ATTEMPT.DUE_RUN_ID.eq(run.id()))
			.and(DUE_ATTEMPT.NODE.eq(node))
			.and(DUE_ATTEMPT.ENDED_AT.isNull())
			.execute();
		return this.db.update(DUE_RUN)
			.set(DUE_RUN.STATE, state.code())
			.set(DUE_RUN.OUTCOME, shown)
			.set(DUE_RUN.NEXT_ATTEMPT_AT, at(next))
			.setNull(DUE_RUN.CLAIMED_UNTIL)
			.set(DUE_RUN.ENDED_AT, (state == State.DUE) ? null : at(now))
			.where(DUE_RUN.ID.eq(run.id()))
			.and(DUE_RUN.NODE.eq(node))
			.and(DUE_RUN.STATE.eq(State.RUNNING.code()))
			.execute() == 1;
	}

	/** The latest due runs of a schedule, newest first, with who worked on them. */
	List<DueRun.History> listHistory(String schedule, int limit) {
		return this.db.selectFrom(DUE_RUN)
			.where(DUE_RUN.SCHEDULE.eq(schedule))
			.orderBy(DUE_RUN.DUE_AT.desc())
			.limit(limit)
			.fetch(DueRunStore::read)
			.stream()
			.map((run) -> new DueRun.History(run, listAttempts(run.id())))
			.toList();
	}

	private List<DueRun.Attempt> listAttempts(long run) {
		return this.db.selectFrom(DUE_ATTEMPT)
			.where(DUE_ATTEMPT.DUE_RUN_ID.eq(run))
			.orderBy(DUE_ATTEMPT.ATTEMPT)
			.fetch((row) -> new DueRun.Attempt(row.getAttempt(), row.getNode(), row.getStartedAt().toInstant(),
					(row.getEndedAt() != null) ? row.getEndedAt().toInstant() : null, row.getOutcome()));
	}

	Map<String, Integer> countStates() {
		return this.db.select(DUE_RUN.STATE, count())
			.from(DUE_RUN)
			.groupBy(DUE_RUN.STATE)
			.orderBy(DUE_RUN.STATE)
			.fetchMap(DUE_RUN.STATE, count());
	}

	boolean isPaused(String schedule) {
		return this.db.fetchExists(SCHEDULE_PAUSE, SCHEDULE_PAUSE.SCHEDULE.eq(schedule));
	}

	/** False when it was so before. */
	boolean pause(String schedule, Instant now) {
		return OnlyOnce.insert(this.db.insertInto(SCHEDULE_PAUSE)
			.set(SCHEDULE_PAUSE.SCHEDULE, schedule)
			.set(SCHEDULE_PAUSE.PAUSED_AT, at(now))
			.onConflictDoNothing());
	}

	/** False when it was not paused. */
	boolean resume(String schedule) {
		return this.db.deleteFrom(SCHEDULE_PAUSE).where(SCHEDULE_PAUSE.SCHEDULE.eq(schedule)).execute() == 1;
	}

	/** Takes all pauses back, also those of schedules that are no more. */
	List<String> resumeAll() {
		return this.db.deleteFrom(SCHEDULE_PAUSE)
			.returning(SCHEDULE_PAUSE.SCHEDULE)
			.fetch(SCHEDULE_PAUSE.SCHEDULE)
			.stream()
			.sorted()
			.toList();
	}

	private static Condition isFree(OffsetDateTime now) {
		return DUE_RUN.STATE.eq(State.DUE.code())
			.or(DUE_RUN.STATE.eq(State.RUNNING.code()).and(DUE_RUN.CLAIMED_UNTIL.lt(now)));
	}

	private OffsetDateTime databaseTime() {
		return this.db.select(currentOffsetDateTime()).fetchSingle().value1();
	}

	private static OffsetDateTime at(Instant instant) {
		return instant.atOffset(ZoneOffset.UTC);
	}

	private static DueRun read(DueRunRecord row) {
		return new DueRun(row.getId(), row.getSchedule(), row.getDueAt().toInstant(), State.of(row.getState()),
				row.getAttempts(), row.getNextAttemptAt().toInstant(), row.getNode(), row.getOutcome());
	}

}
