package org.parley.intake.ledger;

import java.time.Clock;
import java.util.List;
import java.util.Optional;

import org.jooq.DSLContext;
import org.parley.intake.ledger.ImportReport.Example;
import org.parley.intake.ledger.ImportReport.NoticeGroup;

import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.min;
import static org.jooq.impl.DSL.when;
import static org.parley.db.ops.Tables.IMPORT_FILE;
import static org.parley.db.ops.Tables.NOTICE;

/** Reads the ledger of a run as a report. */
public final class ReportQuery {

	private static final int EXAMPLES = 3;

	private final DSLContext database;

	private final Ledger ledger;

	public ReportQuery(DSLContext database, Clock clock) {
		this.database = database;
		this.ledger = Ledger.of(database, clock);
	}

	/** The report of a run; empty when there is no such run. */
	public Optional<ImportReport> find(long run) {
		return this.ledger.runs()
			.find(run)
			.map((found) -> new ImportReport(found, this.ledger.files().list(run), listNotices(run)));
	}

	private List<NoticeGroup> listNotices(long run) {
		return this.database.select(NOTICE.CODE, NOTICE.SEVERITY, count())
			.from(NOTICE)
			.where(NOTICE.IMPORT_RUN_ID.eq(run))
			.groupBy(NOTICE.CODE, NOTICE.SEVERITY)
			.orderBy(when(NOTICE.SEVERITY.eq("error"), 1).when(NOTICE.SEVERITY.eq("warning"), 2).otherwise(3),
					min(NOTICE.ID))
			.fetch((row) -> new NoticeGroup(row.value1(), row.value2(), row.value3(), listExamples(run, row.value1())));
	}

	private List<Example> listExamples(long run, String code) {
		return this.database
			.select(IMPORT_FILE.PATH, NOTICE.ROW_NO, NOTICE.COLUMN_NAME, NOTICE.OFFENDING, NOTICE.SENTENCE)
			.from(NOTICE)
			.leftJoin(IMPORT_FILE)
			.on(IMPORT_FILE.ID.eq(NOTICE.IMPORT_FILE_ID))
			.where(NOTICE.IMPORT_RUN_ID.eq(run))
			.and(NOTICE.CODE.eq(code))
			.orderBy(NOTICE.ID)
			.limit(EXAMPLES)
			.fetch((row) -> new Example(row.value1(), row.value2(), row.value3(), row.value4(), row.value5()));
	}

}
