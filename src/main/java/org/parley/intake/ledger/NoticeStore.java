package org.parley.intake.ledger;

import java.util.List;

import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.parley.notice.Notice;

import static org.parley.db.ops.Tables.NOTICE;

/** The notices of the ledger. */
public final class NoticeStore {

	private final DSLContext database;

	public NoticeStore(DSLContext database) {
		this.database = database;
	}

	/**
	 * Keeps the notices about one row or file.
	 * @param run the run that gave them
	 * @param file the ledger's file, null when it is about none of them
	 * @param row the row of the file, the header being row 1; null when about the file
	 * @param notices what there is to say
	 */
	public void add(long run, @Nullable Long file, @Nullable Long row, List<Notice> notices) {
		if (!notices.isEmpty()) {
			var insert = this.database.insertInto(NOTICE, NOTICE.IMPORT_RUN_ID, NOTICE.IMPORT_FILE_ID, NOTICE.ROW_NO,
					NOTICE.CODE, NOTICE.SEVERITY, NOTICE.COLUMN_NAME, NOTICE.OFFENDING, NOTICE.SENTENCE);
			for (Notice notice : notices) {
				insert = insert.values(run, file, row, notice.code().code(), notice.severity().code(), notice.column(),
						notice.offending(), notice.sentence());
			}
			insert.execute();
		}
	}

}
