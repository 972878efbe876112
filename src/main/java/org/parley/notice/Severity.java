package org.parley.notice;

import java.util.Locale;

/** How bad a notice is. Only an error costs the row or the file it belongs to. */
public enum Severity {

	/** The row or file was refused. */
	ERROR,

	/** It was taken, but somebody should look. */
	WARNING,

	/** For the record. */
	INFO;

	/** The name under which it is stored. */
	public String code() {
		return name().toLowerCase(Locale.ROOT);
	}

}
