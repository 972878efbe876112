package org.parley.fact.account;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;

import org.jooq.DSLContext;
import org.parley.db.store.tables.records.AssessmentRecord;

import static org.parley.db.store.Tables.ASSESSMENT;

/** Ratings of accounts: a new one closes the old. */
final class RatingStore {

	private final DSLContext database;

	RatingStore(DSLContext database) {
		this.database = database;
	}

	void supersede(Map<Long, AccountRow.Rating> ratings, OffsetDateTime at) {
		if (ratings.isEmpty()) {
			return;
		}
		this.database.update(ASSESSMENT)
			.set(ASSESSMENT.SUPERSEDED_AT, at)
			.where(ASSESSMENT.ACCOUNT_ID.in(ratings.keySet()))
			.and(ASSESSMENT.SUPERSEDED_AT.eq(AccountStore.OPEN))
			.execute();
		add(ratings, at);
	}

	void add(Map<Long, AccountRow.Rating> ratings, OffsetDateTime at) {
		List<AssessmentRecord> records = ratings.entrySet()
			.stream()
			.filter((entry) -> !entry.getValue().equals(AccountRow.Rating.NONE))
			.map((entry) -> record(entry.getKey(), entry.getValue(), at))
			.toList();
		MultiRow.insert(this.database, ASSESSMENT, records);
	}

	private static AssessmentRecord record(long account, AccountRow.Rating rating, OffsetDateTime at) {
		AssessmentRecord row = new AssessmentRecord();
		row.setAccountId(account);
		row.setCredibility(rating.credibility());
		row.setRank(rating.rank());
		row.setReason(rating.reason());
		row.setRecordedAt(at);
		row.setSupersededAt(AccountStore.OPEN);
		return row;
	}

}
