package org.parley.fact.account;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.parley.db.store.tables.records.AccountRecord;
import org.parley.reference.ActorEntry;
import org.parley.support.PartialDate;

import static org.parley.db.store.Tables.ACCOUNT;
import static org.parley.db.store.Tables.ASSESSMENT;

/** Accounts: found by their key, added, closed. */
final class AccountStore {

	/** The end of what is still current. */
	static final OffsetDateTime OPEN = OffsetDateTime.of(9999, 12, 31, 0, 0, 0, 0, ZoneOffset.UTC);

	private final DSLContext database;

	AccountStore(DSLContext database) {
		this.database = database;
	}

	/** A row that becomes an account. */
	record Added(AccountKey key, AccountRow row) {
	}

	/** The current accounts that hold these keys. */
	Map<AccountKey, CurrentAccount> findCurrent(Set<AccountKey> keys) {
		Map<AccountKey, CurrentAccount> found = new HashMap<>();
		if (keys.isEmpty()) {
			return found;
		}
		Set<Long> facts = keys.stream().map(AccountKey::factId).collect(Collectors.toSet());
		Set<Long> articles = keys.stream().map(AccountKey::articleId).collect(Collectors.toSet());
		this.database
			.select(ACCOUNT.ID, ACCOUNT.FACT_ID, ACCOUNT.ARTICLE_ID, ACCOUNT.CLAIMANT_KEY, ACCOUNT.ROW_KEY,
					ACCOUNT.ROW_SHA256, ACCOUNT.IMPORT_RUN_ID, ACCOUNT.IMPORT_FILE, ACCOUNT.IMPORT_ROW,
					ASSESSMENT.CREDIBILITY, ASSESSMENT.RANK, ASSESSMENT.REASON)
			.from(Wanted.ids(facts))
			.join(ACCOUNT)
			.on(ACCOUNT.FACT_ID.eq(Wanted.ID))
			.leftJoin(ASSESSMENT)
			.on(ASSESSMENT.ACCOUNT_ID.eq(ACCOUNT.ID).and(ASSESSMENT.SUPERSEDED_AT.eq(OPEN)))
			.where(ACCOUNT.ARTICLE_ID.in(articles))
			.and(ACCOUNT.SUPERSEDED_AT.eq(OPEN))
			.forEach((row) -> found.put(key(row), current(row)));
		found.keySet().retainAll(keys);
		return found;
	}

	private static AccountKey key(Record row) {
		return new AccountKey(row.get(ACCOUNT.FACT_ID), row.get(ACCOUNT.ARTICLE_ID), row.get(ACCOUNT.CLAIMANT_KEY),
				row.get(ACCOUNT.ROW_KEY));
	}

	private static CurrentAccount current(Record row) {
		@Nullable String rank = row.get(ASSESSMENT.RANK);
		AccountRow.Rating rating = (rank != null)
				? new AccountRow.Rating(row.get(ASSESSMENT.CREDIBILITY), rank, row.get(ASSESSMENT.REASON))
				: AccountRow.Rating.NONE;
		return new CurrentAccount(row.get(ACCOUNT.ID), row.get(ACCOUNT.ROW_SHA256), row.get(ACCOUNT.IMPORT_RUN_ID),
				row.get(ACCOUNT.IMPORT_FILE), row.get(ACCOUNT.IMPORT_ROW), rating);
	}

	/** Closes accounts whose place is taken; they stay. */
	void close(Collection<Long> ids, OffsetDateTime at) {
		if (!ids.isEmpty()) {
			this.database.update(ACCOUNT).set(ACCOUNT.SUPERSEDED_AT, at).where(ACCOUNT.ID.in(ids)).execute();
		}
	}

	/** Notes which account took the place of each closed one. */
	void noteSuccessors(Map<Long, Long> successors) {
		var queries = successors.entrySet()
			.stream()
			.map((entry) -> this.database.update(ACCOUNT)
				.set(ACCOUNT.SUPERSEDED_BY_ID, entry.getValue())
				.where(ACCOUNT.ID.eq(entry.getKey())))
			.toList();
		this.database.batch(queries).execute();
	}

	/** Adds accounts and says under which id. */
	Map<AccountKey, Long> add(List<Added> rows, ImportStamp stamp) {
		if (rows.isEmpty()) {
			return Map.of();
		}
		Map<AccountKey, Long> ids = new HashMap<>();
		List<AccountRecord> records = new ArrayList<>();
		long id = MultiRow.nextKey(this.database, ACCOUNT.ID);
		for (Added added : rows) {
			AccountRecord account = record(added, stamp);
			account.setId(id);
			records.add(account);
			ids.put(added.key(), id++);
		}
		MultiRow.insertWithKeys(this.database, ACCOUNT, records);
		return ids;
	}

	private static AccountRecord record(Added added, ImportStamp stamp) {
		AccountRow row = added.row();
		AccountRow.Voice voice = row.voice();
		AccountRecord account = new AccountRecord();
		account.setFactId(added.key().factId());
		account.setArticleId(voice.article().articleId());
		account.setArticleVersionId(voice.article().versionId());
		account.setRowKey(voice.rowKey());
		account.setRelayedBy(voice.relayedBy());
		account.setStance(voice.stance());
		claimant(account, voice.claimant());
		holds(account, voice.holds());
		passage(account, row.passage());
		account.setRowSha256(row.filed().sha256());
		account.setRecordedAt(stamp.recordedAt().atOffset(ZoneOffset.UTC));
		account.setSupersededAt(OPEN);
		account.setCompared(false);
		account.setImportRunId(stamp.runId());
		account.setImportFile(stamp.file());
		account.setImportRow(row.filed().row());
		return account;
	}

	private static void claimant(AccountRecord account, Claimant claimant) {
		ActorEntry actor = claimant.actor();
		account.setClaimantKey(claimant.key());
		account.setClaimantKind(claimant.kind());
		account.setClaimantText(claimant.text());
		account.setClaimantId((actor != null) ? actor.id() : null);
	}

	private static void holds(AccountRecord account, @Nullable PartialDate holds) {
		if (holds != null) {
			account.setHoldsEarliest(holds.earliest());
			account.setHoldsLatest(holds.latest());
			account.setHoldsPrecision(holds.precision());
		}
	}

	private static void passage(AccountRecord account, AccountRow.Passage passage) {
		account.setQuote(passage.quote());
		account.setLocator(passage.locator());
		account.setNote(passage.note());
		if (!passage.cited().isEmpty()) {
			AccountRow.Citation first = passage.cited().getFirst();
			account.setCitedOffice(first.office());
			account.setCitedDate(first.date());
			account.setCitedHeadline(first.headline());
		}
	}

}
