package org.parley.fact.account;

import java.util.List;

import org.parley.notice.Notice;

/**
 * What became of one row that was written.
 *
 * @param row of the file, the header being row 1
 * @param notices what somebody should look at, no errors
 */
public record Outcome(long row, Change change, List<Notice> notices) {

	/** The four things that can become of an accepted row. */
	public enum Change {

		/** Nothing like it was stored. */
		NEW,

		/** It took the place of an account, or changed its rating. */
		REVISED,

		/** It is stored already. */
		UNCHANGED,

		/** An earlier row of the same file bears the same key. */
		DUPLICATE

	}

}
