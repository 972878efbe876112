package org.parley.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;

/** The forms in which a command prints rows. */
public enum Format {

	/** Aligned columns for people; long text is folded, and cut when very long. */
	TABLE,

	/** RFC 4180, UTF-8, lines ending in LF; nothing is cut, formulas are defused. */
	CSV,

	/** An array of objects, one a line; nothing is cut. */
	JSON;

	/**
	 * Begins to print.
	 * @param out takes the rows
	 * @param columns their names
	 */
	public RowWriter open(PrintWriter out, List<String> columns) {
		return switch (this) {
			case TABLE -> new TableRows(out, columns);
			case CSV -> new CsvRows(out, columns);
			case JSON -> new JsonRows(out, columns);
		};
	}

	@Override
	public String toString() {
		return name().toLowerCase(Locale.ROOT);
	}

}
