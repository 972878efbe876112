package org.parley.intake.ledger;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.parley.archive.Archive;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.sum;
import static org.parley.db.ops.Tables.IMPORT_FILE;
import static org.parley.db.ops.Tables.IMPORT_RUN;
import static org.parley.db.ops.Tables.NOTICE;
import static org.parley.db.ops.Tables.REJECT;

/**
 * The ledger as an admin reads it: runs with their sums, files, notices and refused rows.
 */
public final class LedgerQuery {

	private final DSLContext database;

	public LedgerQuery(DSLContext database) {
		this.database = database;
	}

	/** The ledger of an open archive. */
	public static LedgerQuery of(Archive archive) {
		return new LedgerQuery(DSL.using(archive.dataSource(), archive.kind().dialect()));
	}

	/**
	 * A run with the sums over its files.
	 *
	 * @param status running, completed or failed
	 * @param ended null while it runs, or when its process was killed
	 */
	public record RunLine(long run, String status, Instant started, @Nullable Instant ended, int files, long read,
			long added, long revised, long unchanged, long duplicate, long rejected, String source,
			@Nullable String message) {
	}

	/** A file of a run. */
	public record FileLine(String path, @Nullable String layout, String status, long read, long added, long revised,
			long unchanged, long duplicate, long rejected) {
	}

	/**
	 * A step of an attempt at a run, as Spring Batch has recorded it.
	 *
	 * @param ended null while it runs, or when its process was killed
	 */
	public record StepLine(long attempt, String step, String status, @Nullable LocalDateTime started,
			@Nullable LocalDateTime ended, long commits) {
	}

	/** How often a notice was given in a run, and one example. */
	public record NoticeLine(String code, String severity, int times, String example) {
	}

	/** A refused row. */
	public record RejectLine(long run, String path, long row, String reason, boolean retried, @Nullable String header,
			String original) {
	}

	/** The latest runs, newest first. */
	public List<RunLine> listRuns(int limit) {
		return runs(DSL.noCondition(), limit);
	}

	/** One run. */
	public Optional<RunLine> findRun(long run) {
		return runs(IMPORT_RUN.ID.eq(run), 1).stream().findFirst();
	}

	private List<RunLine> runs(Condition which, int limit) {
		return this.database
			.select(IMPORT_RUN.ID, IMPORT_RUN.STATUS, IMPORT_RUN.STARTED_AT.convertFrom((at) -> at.toInstant()),
					IMPORT_RUN.ENDED_AT.convertFrom((at) -> (at != null) ? at.toInstant() : null),
					count(IMPORT_FILE.ID), coalesce(sum(IMPORT_FILE.ROWS_READ), inline(0)).cast(Long.class),
					coalesce(sum(IMPORT_FILE.ROWS_NEW), inline(0)).cast(Long.class),
					coalesce(sum(IMPORT_FILE.ROWS_REVISED), inline(0)).cast(Long.class),
					coalesce(sum(IMPORT_FILE.ROWS_UNCHANGED), inline(0)).cast(Long.class),
					coalesce(sum(IMPORT_FILE.ROWS_DUPLICATE), inline(0)).cast(Long.class),
					coalesce(sum(IMPORT_FILE.ROWS_REJECTED), inline(0)).cast(Long.class), IMPORT_RUN.SOURCE,
					IMPORT_RUN.MESSAGE)
			.from(IMPORT_RUN)
			.leftJoin(IMPORT_FILE)
			.on(IMPORT_FILE.IMPORT_RUN_ID.eq(IMPORT_RUN.ID))
			.where(which)
			.groupBy(IMPORT_RUN.ID, IMPORT_RUN.STATUS, IMPORT_RUN.STARTED_AT, IMPORT_RUN.ENDED_AT, IMPORT_RUN.SOURCE,
					IMPORT_RUN.MESSAGE)
			.orderBy(IMPORT_RUN.ID.desc())
			.limit(limit)
			.fetch(mapping(RunLine::new));
	}

	/** The files of a run, by path. */
	public List<FileLine> listFiles(long run) {
		return this.database
			.select(IMPORT_FILE.PATH, IMPORT_FILE.LAYOUT, IMPORT_FILE.STATUS, IMPORT_FILE.ROWS_READ,
					IMPORT_FILE.ROWS_NEW, IMPORT_FILE.ROWS_REVISED, IMPORT_FILE.ROWS_UNCHANGED,
					IMPORT_FILE.ROWS_DUPLICATE, IMPORT_FILE.ROWS_REJECTED)
			.from(IMPORT_FILE)
			.where(IMPORT_FILE.IMPORT_RUN_ID.eq(run))
			.orderBy(IMPORT_FILE.PATH)
			.fetch(mapping(FileLine::new));
	}

	/**
	 * The steps of all attempts at a run; those tables are not among the generated ones.
	 */
	public List<StepLine> listSteps(long run) {
		return this.database
			.resultQuery("""
					select s.job_execution_id, s.step_name, s.status, s.start_time, s.end_time, s.commit_count
					from ops.batch_step_execution s
					join ops.batch_job_execution_params p on p.job_execution_id = s.job_execution_id
					where p.parameter_name = 'run' and p.parameter_value = {0} order by s.step_execution_id""",
					DSL.val(String.valueOf(run)))
			.fetch((row) -> new StepLine(row.get(0, Long.class), row.get(1, String.class), row.get(2, String.class),
					row.get(3, LocalDateTime.class), row.get(4, LocalDateTime.class), row.get(5, Long.class)));
	}

	/** The notices of a run by code, errors first. */
	public List<NoticeLine> listNotices(long run) {
		return this.database.select(NOTICE.CODE, NOTICE.SEVERITY, count(), DSL.min(NOTICE.SENTENCE))
			.from(NOTICE)
			.where(NOTICE.IMPORT_RUN_ID.eq(run))
			.groupBy(NOTICE.CODE, NOTICE.SEVERITY)
			.orderBy(DSL.case_(NOTICE.SEVERITY).when("error", 0).when("warning", 1).otherwise(2), NOTICE.CODE)
			.fetch(mapping(NoticeLine::new));
	}

	/**
	 * Refused rows in the order of run, file and row.
	 * @param run of this run only; null: of every run, unless mended since
	 */
	public List<RejectLine> listRejects(@Nullable Long run) {
		Condition which = (run != null) ? IMPORT_FILE.IMPORT_RUN_ID.eq(run) : REJECT.RETRIED_BY_RUN_ID.isNull();
		return this.database
			.select(IMPORT_FILE.IMPORT_RUN_ID, IMPORT_FILE.PATH, REJECT.ROW_NO, REJECT.REASON,
					DSL.field(REJECT.RETRIED_BY_RUN_ID.isNotNull()), REJECT.HEADER, REJECT.ORIGINAL)
			.from(REJECT)
			.join(IMPORT_FILE)
			.on(IMPORT_FILE.ID.eq(REJECT.IMPORT_FILE_ID))
			.where(which)
			.orderBy(IMPORT_FILE.IMPORT_RUN_ID, IMPORT_FILE.PATH, REJECT.ROW_NO)
			.fetch(mapping(RejectLine::new));
	}

}
