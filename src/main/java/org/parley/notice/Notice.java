package org.parley.notice;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.parley.support.PlainText;

/**
 * One diagnostic. Which file and row it belongs to is added by whoever stores it.
 *
 * @param code what kind it is
 * @param column the column at fault, null when it is about the whole row or file
 * @param offending the value at fault, cut to 500 characters, control characters shown
 * @param sentence what is wrong and what to do, for a reader who sees nothing else
 */
public record Notice(NoticeCode code, @Nullable String column, @Nullable String offending, String sentence) {

	private static final int COLUMN_LENGTH = 100;

	private static final int OFFENDING_LENGTH = 500;

	private static final int SENTENCE_LENGTH = 1000;

	public Notice {
		column = (column != null) ? PlainText.show(column, COLUMN_LENGTH) : null;
		offending = (offending != null) ? PlainText.show(offending, OFFENDING_LENGTH) : null;
		sentence = PlainText.show(sentence, SENTENCE_LENGTH);
	}

	/** A notice about a whole row or file. */
	public static Notice of(NoticeCode code, String sentence) {
		return new Notice(code, null, null, sentence);
	}

	public Severity severity() {
		return this.code.severity();
	}

	/** Whether one of them costs the row or file. */
	public static boolean anyError(List<Notice> notices) {
		return notices.stream().anyMatch((notice) -> notice.severity() == Severity.ERROR);
	}

}
