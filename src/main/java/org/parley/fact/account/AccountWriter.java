package org.parley.fact.account;

import java.util.List;

import org.jooq.DSLContext;

/**
 * Stores accounts, a chunk at a time, so that each row is stored once however often its
 * file comes: a row that changed takes the place of its account, which stays.
 */
public final class AccountWriter {

	private final DSLContext database;

	/** One writer per file: it remembers the keys of the file's rows. */
	public AccountWriter(DSLContext database) {
		this.database = database;
	}

	/** Writes a chunk inside the caller's transaction. */
	public WriteCounts write(List<AccountRow> rows, ImportStamp stamp) {
		if (rows.isEmpty()) {
			return new WriteCounts(List.of());
		}
		throw new UnsupportedOperationException(this.database + stamp.file() + rows.size());
	}

}
