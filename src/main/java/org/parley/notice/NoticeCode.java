package org.parley.notice;

import java.util.Locale;

import static org.parley.notice.Severity.ERROR;
import static org.parley.notice.Severity.INFO;
import static org.parley.notice.Severity.WARNING;

/** Every kind of diagnostic that an import can give, with its severity. */
public enum NoticeCode {

	// about a file
	UNREADABLE_FILE(ERROR), UNSUPPORTED_FILE(ERROR), PATH_OUTSIDE(ERROR), FILE_TOO_LARGE(ERROR), EMPTY_FILE(ERROR),
	NO_HEADER(ERROR), UNKNOWN_LAYOUT(ERROR), AMBIGUOUS_LAYOUT(ERROR), NOT_UTF8(WARNING), NO_ROWS(INFO),

	// about a column
	UNKNOWN_COLUMN(ERROR), MISSING_COLUMN(ERROR), DUPLICATE_COLUMN(ERROR), UNNAMED_COLUMN(ERROR),

	// about a row as a whole
	BROKEN_QUOTES(ERROR), RAGGED_ROW(ERROR), LINE_TOO_LONG(ERROR), BAD_ENCODING(ERROR), DUPLICATE_ROW(WARNING),
	LABEL_DIFFERS(WARNING), WRONG_PARENT(ERROR), VANISHED_ROW(INFO),

	// about a value
	MISSING_VALUE(ERROR), TOO_LONG(ERROR), CONTROL_CHARACTERS(ERROR), BAD_SLUG(ERROR), BAD_DATE(ERROR),
	BAD_NUMBER(ERROR), BAD_ESTIMATE(ERROR), BAD_BOOLEAN(ERROR), BAD_VALUE(ERROR), REPEATED_VALUE(ERROR),
	UNKNOWN_CODE(ERROR), UNKNOWN_ACTOR(ERROR), AMBIGUOUS_ACTOR(ERROR), UNKNOWN_PLACE(ERROR), AMBIGUOUS_PLACE(ERROR),
	UNKNOWN_SOURCE(ERROR), UNKNOWN_PUBLISHER(ERROR), UNKNOWN_FACT(ERROR), UNKNOWN_DOSSIER(ERROR), ZONE_GUESSED(WARNING),

	// about an article
	NO_FRONT_MATTER(INFO), BAD_FRONT_MATTER(ERROR), NO_TEXT(ERROR), BAD_ADDRESS(ERROR), ARTICLE_CLASH(ERROR),
	CHARACTERS_REMOVED(WARNING),

	// about an import
	FILE_CHANGED(ERROR), CONTRADICTS_ROW(ERROR), KNOWN_REJECTS(INFO);

	private final Severity severity;

	NoticeCode(Severity severity) {
		this.severity = severity;
	}

	/** The name under which it is stored and counted. */
	public String code() {
		return name().toLowerCase(Locale.ROOT);
	}

	public Severity severity() {
		return this.severity;
	}

}
