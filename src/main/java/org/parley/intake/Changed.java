package org.parley.intake;

import org.parley.notice.Notice;
import org.parley.notice.NoticeCode;

/** A file that is no longer what it was when the run entered it into the ledger. */
final class Changed {

	static final Notice NOTICE = Notice.of(NoticeCode.FILE_CHANGED,
			"The file was changed or removed after the run had begun. Import it again.");

	private Changed() {
	}

}
