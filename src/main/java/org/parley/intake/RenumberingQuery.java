package org.parley.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

import org.jooq.Cursor;
import org.jooq.DSLContext;
import org.jooq.Record6;
import org.jspecify.annotations.Nullable;
import org.parley.fact.account.AccountRow;
import org.parley.intake.dataset.DatasetReader;
import org.parley.intake.dataset.Releases;
import org.parley.intake.format.csv.CsvRow;
import org.parley.intake.ledger.ImportFile;
import org.parley.notice.Notice;
import org.parley.notice.NoticeCode;
import org.parley.notice.Parsed;
import org.parley.reference.ArticleEntry;
import org.parley.reference.NameIndex;

import static org.parley.db.store.Tables.ACCOUNT;
import static org.parley.db.store.Tables.ARTICLE;
import static org.parley.db.store.Tables.FACT;

/**
 * Tells, before a row of it is stored, a release in which many rows say word for word
 * what the archive holds under another number. Everything that it has to write to find
 * out is taken back.
 */
final class RenumberingQuery {

	/** So many rows, and so many of a hundred that are held, are no chance any more. */
	private static final int MANY = 10;

	private static final OffsetDateTime OPEN = OffsetDateTime.parse("9999-12-31T00:00:00Z");

	private static final int FETCHED = 1000;

	private static final int DIGITS = 16;

	private final ImportTask task;

	private final DSLContext database;

	RenumberingQuery(ImportTask task, DSLContext database) {
		this.task = task;
		this.database = database;
	}

	/** Why a file has to wait for somebody's consent; empty when it need not. */
	Optional<Notice> find(ImportFile file, String dataset, OffsetDateTime now) {
		Held held = new Held();
		try (Cursor<Record6<String, String, Long, String, String, String>> rows = this.database
			.select(FACT.KIND, FACT.SLUG, ACCOUNT.ARTICLE_ID, ACCOUNT.CLAIMANT_KEY, ACCOUNT.ROW_KEY, ACCOUNT.ROW_SHA256)
			.from(ACCOUNT)
			.join(ARTICLE)
			.on(ARTICLE.ID.eq(ACCOUNT.ARTICLE_ID))
			.join(FACT)
			.on(FACT.ID.eq(ACCOUNT.FACT_ID))
			.where(ARTICLE.SLUG.eq(dataset))
			.and(ACCOUNT.SUPERSEDED_AT.eq(OPEN))
			.fetchSize(FETCHED)
			.fetchLazy()) {
			rows.forEach((row) -> held
				.add(SeenKeys.key(row.value1(), row.value2(), row.value3(), row.value4(), row.value5()), row.value6()));
		}
		if (held.count == 0) {
			return Optional.empty();
		}
		Found found = new Found();
		try {
			this.database.transaction((inner) -> {
				read(file, held, found, inner.dsl(), now);
				throw new Undone();
			});
		}
		catch (Undone ex) {
			// as intended
		}
		return (found.renumbered >= MANY && 100 * found.renumbered >= MANY * held.count)
				? Optional.of(explain(found, held)) : Optional.empty();
	}

	private void read(ImportFile file, Held held, Found found, DSLContext inner, OffsetDateTime now) {
		try (DatasetRows rows = DatasetRows.open(this.task, file).orElseThrow()) {
			NameIndex names = NameIndex.of(inner);
			ArticleEntry article = new Releases(inner).provide(rows.dataset(), rows.release(), names, now,
					this.task.run());
			rows.prepare(new DatasetReader(rows.dataset(), article, rows.release(), rows.header().names(), names, inner,
					now), article);
			for (CsvRow row = rows.next(); row != null; row = rows.next()) {
				if (rows.parse(row) instanceof Parsed.Accepted<List<AccountRow>>(var accounts, var _)) {
					accounts.forEach((account) -> found.look(account, held));
				}
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static Notice explain(Found found, Held held) {
		return new Notice(NoticeCode.RENUMBERING_HELD, null, found.example,
				String.format("Held, nothing of it was stored: %,d rows say word for word what the archive holds under "
						+ "another number (it holds %,d rows of this dataset), the first under the number %s. If they "
						+ "are the same, import the file again with --accept renumbering.", found.renumbered,
						held.count, found.example));
	}

	/** What the archive holds, as numbers of 64 bits. */
	private static final class Held {

		private final SeenKeys contents = new SeenKeys();

		private final SeenKeys pairs = new SeenKeys();

		private long count;

		void add(long key, String sha256) {
			long content = content(sha256);
			this.contents.add(content);
			this.pairs.add(pair(key, content));
			this.count++;
		}

		static long content(String sha256) {
			return Long.parseUnsignedLong(sha256.substring(0, DIGITS), 16) | 1;
		}

		static long pair(long key, long content) {
			return (key * 31 + content) | 1;
		}

	}

	/** What a file brings. */
	private static final class Found {

		private long renumbered;

		private @Nullable String example;

		void look(AccountRow row, Held held) {
			long content = Held.content(row.filed().sha256());
			if (held.contents.contains(content) && !held.pairs.contains(Held.pair(SeenKeys.key(row), content))) {
				this.renumbered++;
				this.example = (this.example != null) ? this.example : row.fact().key().slug();
			}
		}

	}

	/** Takes back what was written. */
	private static final class Undone extends RuntimeException {

		private static final long serialVersionUID = 1;

		Undone() {
			super(null, null, false, false);
		}

	}

}
