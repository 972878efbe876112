package org.parley.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * Rows as CSV. Text that a spreadsheet would run as a formula gets an apostrophe in
 * front; an empty text is {@code ""}, null is nothing.
 */
final class CsvRows implements RowWriter {

	private final PrintWriter out;

	CsvRows(PrintWriter out, List<String> columns) {
		this.out = out;
		add(columns);
	}

	@Override
	public void add(List<? extends @Nullable Object> cells) {
		this.out.print(cells.stream().map(CsvRows::field).collect(Collectors.joining(",")) + "\n");
	}

	@Override
	public void close() {
		this.out.flush();
	}

	private static String field(@Nullable Object cell) {
		String text = Cells.text(cell);
		if (cell == null || cell instanceof Number) {
			return text;
		}
		String safe = isFormula(text) ? "'" + text : text;
		return needsQuotes(safe) ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
	}

	private static boolean isFormula(String text) {
		return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0;
	}

	private static boolean needsQuotes(String text) {
		return text.isEmpty() || text.chars().anyMatch((character) -> ",\"\n\r".indexOf(character) >= 0)
				|| text.charAt(0) == ' ' || text.charAt(text.length() - 1) == ' ';
	}

}
