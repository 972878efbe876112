package org.parley.fact.account;

/** What makes an account the same account when its row comes again. */
record AccountKey(long factId, long articleId, String claimantKey, String rowKey) {

	static AccountKey of(AccountRow row, long factId) {
		AccountRow.Voice voice = row.voice();
		return new AccountKey(factId, voice.article().articleId(), voice.claimant().key(), voice.rowKey());
	}

}
