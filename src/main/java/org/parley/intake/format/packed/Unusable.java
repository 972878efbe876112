package org.parley.intake.format.packed;

import java.io.IOException;

import org.parley.notice.NoticeCode;

/** A file that cannot be used, and why. */
public final class Unusable extends IOException {

	private static final long serialVersionUID = 1;

	private final NoticeCode code;

	Unusable(NoticeCode code, String sentence) {
		super(sentence);
		this.code = code;
	}

	/** A file whose parts contradict each other, or that ends too early. */
	static Unusable damaged(String what) {
		return new Unusable(NoticeCode.UNREADABLE_FILE, what + " Fetch or save it again.");
	}

	public NoticeCode code() {
		return this.code;
	}

	public String sentence() {
		return String.valueOf(getMessage());
	}

}
