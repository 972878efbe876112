package org.parley.support;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * CSV as RFC 4180 has it, safe to open in a spreadsheet. An empty text is {@code ""},
 * null is nothing.
 */
public final class Csv {

	private Csv() {
	}

	/** A line of cells, without its end. */
	public static String line(List<? extends @Nullable Object> cells) {
		return cells.stream().map(Csv::field).collect(Collectors.joining(","));
	}

	/** A cell. A number is written as it is, all else as text. */
	public static String field(@Nullable Object cell) {
		if (cell == null || cell instanceof Number) {
			return (cell instanceof BigDecimal number) ? number.toPlainString() : Objects.toString(cell, "");
		}
		String safe = defused(cell.toString());
		return needsQuotes(safe) ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
	}

	/**
	 * Text that a spreadsheet would run as a formula gets an apostrophe in front. This is
	 * the one rule for every form that spreadsheets open.
	 */
	public static String defused(String text) {
		return (!text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0) ? "'" + text : text;
	}

	private static boolean needsQuotes(String text) {
		return text.isEmpty() || text.chars().anyMatch((character) -> ",\"\n\r".indexOf(character) >= 0)
				|| text.charAt(0) == ' ' || text.charAt(text.length() - 1) == ' ';
	}

}
