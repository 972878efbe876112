package org.parley.intake.ledger;

import java.util.ArrayList;
import java.util.List;

import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.parley.db.ops.tables.records.NoticeRecord;
import org.parley.notice.Notice;

/** The notices of the ledger. */
public final class NoticeStore {

	private final DSLContext database;

	public NoticeStore(DSLContext database) {
		this.database = database;
	}

	/** Keeps the notices about a file as a whole. */
	public void add(long run, long file, List<Notice> notices) {
		add(run, List.of(new About(file, null, notices)));
	}

	/** Keeps the notices about rows or files. */
	public void add(long run, List<About> all) {
		List<NoticeRecord> records = new ArrayList<>();
		for (About about : all) {
			about.notices.forEach((notice) -> records.add(record(run, about, notice)));
		}
		this.database.batchInsert(records).execute();
	}

	private static NoticeRecord record(long run, About about, Notice notice) {
		NoticeRecord record = new NoticeRecord();
		record.setImportRunId(run);
		record.setImportFileId(about.file);
		record.setRowNo(about.row);
		record.setCode(notice.code().code());
		record.setSeverity(notice.severity().code());
		record.setColumnName(notice.column());
		record.setOffending(notice.offending());
		record.setSentence(notice.sentence());
		return record;
	}

	/**
	 * Notices and where they belong.
	 *
	 * @param row of the file, the header being row 1; null when about the file
	 */
	public record About(long file, @Nullable Long row, List<Notice> notices) {
	}

}
