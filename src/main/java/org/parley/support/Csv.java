package org.parley.support;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * CSV as RFC 4180 has it, safe to open in a spreadsheet. An empty text is {@code ""},
 * null is nothing.
 */
public final class Csv {

	private static final Pattern NUMBER = Pattern.compile("[+-]?\\d+(\\.\\d+)?\\s*\"?");

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
	 * the one rule for every form that spreadsheets open. Text that has such apostrophes
	 * already gets one more, so that {@link #restored} takes off what was put on.
	 */
	public static String defused(String text) {
		return isFormula(text, 0) ? "'" + text : text;
	}

	/** The text as it was before it was defused. */
	public static String restored(String text) {
		return (text.startsWith("'") && isFormula(text, 1)) ? text.substring(1) : text;
	}

	/**
	 * A line of CSV as it stands in some file, its cells defused and nothing else
	 * changed; what is a number as a whole is left alone.
	 */
	public static String defusedLine(String raw, char separator) {
		StringBuilder line = new StringBuilder(raw.length() + 8);
		for (int from = 0; from <= raw.length();) {
			int end = cellEnd(raw, from, separator);
			int text = (from < end && raw.charAt(from) == '"') ? from + 1 : from;
			String cell = raw.substring(text, end);
			line.append(raw, from, text).append(NUMBER.matcher(cell).matches() ? cell : defused(cell));
			if (end < raw.length()) {
				line.append(separator);
			}
			from = end + 1;
		}
		return line.toString();
	}

	/** Where a cell ends; a quoted one holds separators and doubled quotes. */
	private static int cellEnd(String raw, int from, char separator) {
		boolean quoted = false;
		for (int i = from; i < raw.length(); i++) {
			if (raw.charAt(i) == '"') {
				quoted = !quoted;
			}
			else if (raw.charAt(i) == separator && !quoted) {
				return i;
			}
		}
		return raw.length();
	}

	private static boolean isFormula(String text, int from) {
		int first = from;
		while (first < text.length() && text.charAt(first) == '\'') {
			first++;
		}
		return first < text.length() && "=+-@\t\r".indexOf(text.charAt(first)) >= 0;
	}

	private static boolean needsQuotes(String text) {
		return text.isEmpty() || text.chars().anyMatch((character) -> ",\"\n\r".indexOf(character) >= 0)
				|| text.charAt(0) == ' ' || text.charAt(text.length() - 1) == ' ';
	}

}
