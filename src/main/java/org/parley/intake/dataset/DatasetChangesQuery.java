package org.parley.intake.dataset;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

import org.jooq.Cursor;
import org.jooq.DSLContext;
import org.jooq.Record6;
import org.parley.db.store.tables.Account;
import org.parley.db.store.tables.Fact;

import static org.parley.db.store.Tables.ACCOUNT;
import static org.parley.db.store.Tables.FACT;

/**
 * What the archive holds of a dataset from earlier files and a new one does not bring,
 * and what of that the new one brings word for word under another number.
 */
public final class DatasetChangesQuery {

	private static final OffsetDateTime OPEN = OffsetDateTime.of(9999, 12, 31, 0, 0, 0, 0, ZoneOffset.UTC);

	private static final int FETCHED = 1000;

	private static final int NAMED = 3;

	private final DSLContext database;

	public DatasetChangesQuery(DSLContext database) {
		this.database = database;
	}

	/** Whether an earlier run brought anything of an article. */
	public boolean existsEarlier(long article, long run) {
		return this.database.fetchExists(this.database.selectOne()
			.from(ACCOUNT)
			.where(ACCOUNT.ARTICLE_ID.eq(article))
			.and(ACCOUNT.IMPORT_RUN_ID.lt(run)));
	}

	/** What vanished. */
	public Vanished find(long article, long run, Seen seen) {
		long count = 0;
		List<String> first = new ArrayList<>();
		try (Cursor<Record6<String, String, Long, String, String, Long>> rows = this.database
			.select(FACT.KIND, FACT.SLUG, ACCOUNT.ARTICLE_ID, ACCOUNT.CLAIMANT_KEY, ACCOUNT.ROW_KEY, ACCOUNT.ID)
			.from(ACCOUNT)
			.join(FACT)
			.on(FACT.ID.eq(ACCOUNT.FACT_ID))
			.where(ACCOUNT.ARTICLE_ID.eq(article))
			.and(ACCOUNT.IMPORT_RUN_ID.lt(run))
			.and(ACCOUNT.SUPERSEDED_AT.eq(OPEN))
			.fetchSize(FETCHED)
			.fetchLazy()) {
			for (var row : rows) {
				if (!seen.contains(row.value1(), row.value2(), row.value3(), row.value4(), row.value5())) {
					count++;
					if (first.size() < NAMED) {
						first.add(row.value1() + ":" + row.value2());
					}
				}
			}
		}
		return new Vanished(count, first, (count == 0) ? List.of() : listRenumbered(article, run, seen));
	}

	private List<String> listRenumbered(long article, long run, Seen seen) {
		Account earlier = ACCOUNT.as("earlier");
		Fact was = FACT.as("was");
		List<String> renumbered = new ArrayList<>();
		this.database.select(was.KIND, was.SLUG, earlier.ARTICLE_ID, earlier.CLAIMANT_KEY, earlier.ROW_KEY, FACT.SLUG)
			.from(ACCOUNT)
			.join(earlier)
			.on(earlier.ROW_SHA256.eq(ACCOUNT.ROW_SHA256))
			.join(FACT)
			.on(FACT.ID.eq(ACCOUNT.FACT_ID))
			.join(was)
			.on(was.ID.eq(earlier.FACT_ID))
			.where(ACCOUNT.ARTICLE_ID.eq(article))
			.and(ACCOUNT.IMPORT_RUN_ID.eq(run))
			.and(earlier.ARTICLE_ID.eq(article))
			.and(earlier.IMPORT_RUN_ID.lt(run))
			.and(earlier.SUPERSEDED_AT.eq(OPEN))
			.and(earlier.FACT_ID.ne(ACCOUNT.FACT_ID))
			.orderBy(earlier.ID, ACCOUNT.ID)
			.forEach((row) -> {
				if (!seen.contains(row.value1(), row.value2(), row.value3(), row.value4(), row.value5())) {
					renumbered.add(row.value2() + " is now " + row.value6());
				}
			});
		return renumbered;
	}

	/** Whether the file at hand brings an account. */
	public interface Seen {

		boolean contains(String kind, String fact, long article, String claimant, String row);

	}

	/**
	 * What is not there any more.
	 *
	 * @param first some of it
	 * @param renumbered sentences: what of it bears another number now
	 */
	public record Vanished(long count, List<String> first, List<String> renumbered) {
	}

}
