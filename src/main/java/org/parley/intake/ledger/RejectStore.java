package org.parley.intake.ledger;

import java.util.List;
import java.util.stream.Collectors;

import org.jooq.DSLContext;
import org.parley.db.ops.tables.records.RejectRecord;
import org.parley.notice.Notice;
import org.parley.notice.Severity;
import org.parley.support.PlainText;

import static org.parley.db.ops.Tables.IMPORT_FILE;
import static org.parley.db.ops.Tables.REJECT;

/** The refused rows of the ledger, as they stood in their files. */
public final class RejectStore {

	private static final int LONGEST = 1000;

	private final DSLContext database;

	public RejectStore(DSLContext database) {
		this.database = database;
	}

	/** Keeps refused rows. */
	public void add(List<Reject> rejects) {
		this.database.batchInsert(rejects.stream().map(RejectStore::record).toList()).execute();
	}

	private static RejectRecord record(Reject reject) {
		String reason = reject.notices.stream()
			.filter((notice) -> notice.severity() == Severity.ERROR)
			.map((notice) -> ((notice.column() != null) ? notice.column() + ": " : "") + notice.sentence())
			.collect(Collectors.joining(" "));
		RejectRecord record = new RejectRecord();
		record.setImportFileId(reject.file);
		record.setRowNo(reject.row);
		record.setHeader(reject.header);
		record.setOriginal(reject.original);
		record.setReason(PlainText.show(reason, LONGEST));
		return record;
	}

	/** Marks the refused row of an earlier run as tried again. */
	public void markRetried(RejectedRow row, long byRun) {
		this.database.update(REJECT)
			.set(REJECT.RETRIED_BY_RUN_ID, byRun)
			.where(REJECT.RETRIED_BY_RUN_ID.isNull())
			.and(REJECT.ROW_NO.eq(row.row()))
			.and(REJECT.IMPORT_FILE_ID.in(this.database.select(IMPORT_FILE.ID)
				.from(IMPORT_FILE)
				.where(IMPORT_FILE.IMPORT_RUN_ID.eq(row.run()))
				.and(IMPORT_FILE.PATH.eq(row.path()))))
			.execute();
	}

	/** Marks all refused rows of earlier imports of these very bytes as tried again. */
	public void markFileRetried(String sha256, long byRun) {
		this.database.update(REJECT)
			.set(REJECT.RETRIED_BY_RUN_ID, byRun)
			.where(REJECT.RETRIED_BY_RUN_ID.isNull())
			.and(REJECT.IMPORT_FILE_ID.in(this.database.select(IMPORT_FILE.ID)
				.from(IMPORT_FILE)
				.where(IMPORT_FILE.SHA256.eq(sha256))
				.and(IMPORT_FILE.IMPORT_RUN_ID.lt(byRun))))
			.execute();
	}

	/**
	 * A refused row.
	 *
	 * @param file the ledger's file
	 * @param row the row of the file, the header being row 1
	 * @param header the file's header as it stood there
	 * @param original the row as it stood there
	 * @param notices why it was refused
	 */
	public record Reject(long file, long row, String header, String original, List<Notice> notices) {
	}

}
