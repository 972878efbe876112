package org.parley.intake.dataset;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jooq.Cursor;
import org.jooq.DSLContext;
import org.jooq.Record2;
import org.jooq.Record7;
import org.jspecify.annotations.Nullable;

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

	private static final int REMEMBERED = 1000;

	private static final int DIGITS = 16;

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

	/** What vanished, and what of it has another number now. */
	public Vanished find(long article, long run, Seen seen) {
		Gone gone = new Gone();
		try (Cursor<Record7<String, String, Long, String, String, Long, String>> rows = this.database
			.select(FACT.KIND, FACT.SLUG, ACCOUNT.ARTICLE_ID, ACCOUNT.CLAIMANT_KEY, ACCOUNT.ROW_KEY, ACCOUNT.ID,
					ACCOUNT.ROW_SHA256)
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
					gone.add(row.value6(), row.value7());
				}
			}
		}
		Map<Long, Long> renumbered = gone.isEmpty() ? Map.of() : pair(gone, article, run);
		return new Vanished(gone.count - renumbered.size(), listNames(gone.listWithout(renumbered.keySet())),
				renumbered);
	}

	/** The accounts of this run that say the same as one that vanished, by its id. */
	private Map<Long, Long> pair(Gone gone, long article, long run) {
		Map<Long, Long> renumbered = new LinkedHashMap<>();
		try (Cursor<Record2<Long, String>> rows = this.database.select(ACCOUNT.ID, ACCOUNT.ROW_SHA256)
			.from(ACCOUNT)
			.where(ACCOUNT.ARTICLE_ID.eq(article))
			.and(ACCOUNT.IMPORT_RUN_ID.eq(run))
			.and(ACCOUNT.SUPERSEDED_AT.eq(OPEN))
			.orderBy(ACCOUNT.ID)
			.fetchSize(FETCHED)
			.fetchLazy()) {
			for (var row : rows) {
				Long before = gone.take(row.value2());
				if (before != null) {
					renumbered.put(before, row.value1());
				}
			}
		}
		return renumbered;
	}

	/** What accounts are about, as {@code kind:slug}. */
	public List<String> listNames(List<Long> accounts) {
		return this.database.select(FACT.KIND, FACT.SLUG)
			.from(ACCOUNT)
			.join(FACT)
			.on(FACT.ID.eq(ACCOUNT.FACT_ID))
			.where(ACCOUNT.ID.in(accounts))
			.orderBy(ACCOUNT.ID)
			.fetch((row) -> row.value1() + ":" + row.value2());
	}

	/** In which fields rows changed, and how often. */
	public Map<String, Integer> countChanged(long article, long run) {
		return new ChangedFieldsQuery(this.database).count(article, run);
	}

	/** Whether the file at hand brings an account. */
	public interface Seen {

		boolean contains(String kind, String fact, long article, String claimant, String row);

	}

	/**
	 * What is not there any more.
	 *
	 * @param count of what vanished altogether
	 * @param first some of it
	 * @param renumbered the accounts that bear another number now, each with the one that
	 * says the same
	 */
	public record Vanished(long count, List<String> first, Map<Long, Long> renumbered) {
	}

	/** Accounts that a file does not bring, by the beginning of their hash. */
	private static final class Gone {

		private final Map<Long, Long> ids = new HashMap<>();

		private final List<Long> first = new ArrayList<>();

		private long count;

		void add(long id, String sha256) {
			this.count++;
			this.ids.putIfAbsent(start(sha256), id);
			if (this.first.size() < REMEMBERED) {
				this.first.add(id);
			}
		}

		boolean isEmpty() {
			return this.count == 0;
		}

		@Nullable Long take(String sha256) {
			return this.ids.remove(start(sha256));
		}

		List<Long> listWithout(Collection<Long> found) {
			return this.first.stream().filter((id) -> !found.contains(id)).limit(NAMED).toList();
		}

		private static long start(String sha256) {
			return Long.parseUnsignedLong(sha256.substring(0, DIGITS), DIGITS);
		}

	}

}
