package org.parley.intake;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

import org.jooq.Cursor;
import org.jooq.DSLContext;
import org.jooq.Record5;
import org.parley.intake.ledger.ImportFile;
import org.parley.notice.Notice;
import org.parley.notice.NoticeCode;

import static org.parley.db.store.Tables.ACCOUNT;
import static org.parley.db.store.Tables.FACT;

/**
 * What an earlier file of the same path said and this one is silent about. It is
 * reported; nothing is closed, because silence takes nothing back.
 */
final class VanishedRowsQuery {

	private static final OffsetDateTime OPEN = OffsetDateTime.of(9999, 12, 31, 0, 0, 0, 0, ZoneOffset.UTC);

	private static final int NAMED = 3;

	private static final int FETCHED = 1000;

	private final DSLContext database;

	VanishedRowsQuery(DSLContext database) {
		this.database = database;
	}

	/** A notice when rows vanished, nothing otherwise. */
	List<Notice> list(long run, ImportFile file, SeenKeys seen) {
		long count = 0;
		List<String> first = new ArrayList<>();
		try (Cursor<Record5<String, String, Long, String, String>> rows = this.database
			.select(FACT.KIND, FACT.SLUG, ACCOUNT.ARTICLE_ID, ACCOUNT.CLAIMANT_KEY, ACCOUNT.ROW_KEY)
			.from(ACCOUNT)
			.join(FACT)
			.on(FACT.ID.eq(ACCOUNT.FACT_ID))
			.where(ACCOUNT.IMPORT_FILE.eq(file.path()))
			.and(FACT.KIND.eq(file.layout()))
			.and(ACCOUNT.IMPORT_RUN_ID.lt(run))
			.and(ACCOUNT.SUPERSEDED_AT.eq(OPEN))
			.orderBy(ACCOUNT.ID)
			.fetchSize(FETCHED)
			.fetchLazy()) {
			for (var row : rows) {
				if (!seen
					.contains(SeenKeys.key(row.value1(), row.value2(), row.value3(), row.value4(), row.value5()))) {
					count++;
					if (first.size() < NAMED) {
						first.add(row.value1() + ":" + row.value2());
					}
				}
			}
		}
		return (count == 0) ? List.of()
				: List.of(Notice.of(NoticeCode.VANISHED_ROW, count + " accounts that an earlier file of this path gave "
						+ "are not in it any more; they stay. The first are about " + String.join(", ", first) + "."));
	}

}
