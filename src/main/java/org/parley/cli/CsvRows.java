package org.parley.cli;

import java.io.PrintWriter;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.parley.support.Csv;

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
		this.out.print(Csv.line(cells.stream().map(CsvRows::plain).toList()) + "\n");
	}

	@Override
	public void close() {
		this.out.flush();
	}

	/** A number stays one: it is no text that could be taken for a formula. */
	private static @Nullable Object plain(@Nullable Object cell) {
		return (cell == null || cell instanceof Number) ? cell : Cells.text(cell);
	}

}
