package org.parley.briefing.pdf;

import org.parley.briefing.content.Content;

/** Sample content laid out, for tests of the forms beside the PDF. */
public final class SampleLaidOut {

	private SampleLaidOut() {
	}

	/** One statement in its own words, and one source. */
	public static LaidOut saying(String wording) {
		return of(SampleContent.saying(wording));
	}

	/** A first page with all that it can have. */
	public static LaidOut drawn() {
		return of(SampleContent.drawn());
	}

	/** Nothing recorded in any part. */
	public static LaidOut empty() {
		return of(SampleContent.empty());
	}

	/** So many statements and sources. */
	public static LaidOut ofSize(int size) {
		return of(SampleContent.ofSize(size));
	}

	private static LaidOut of(Content content) {
		return LaidOut.of(Templates.load(null), SampleContent.imprint(), content);
	}

}
