package org.parley.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Rows as aligned columns. Long text is folded into several lines of its cell, and cut
 * with … after {@value #MAX_LINES} of them. Widths follow from the first {@value #SAMPLE}
 * rows, so that any number of rows can pass.
 */
final class TableRows implements RowWriter {

	private static final int SAMPLE = 1_000;

	private static final int MAX_WIDTH = 50;

	/**
	 * Rows after the sample may be wider than all of it; rather out of line than in
	 * shreds.
	 */
	private static final int LATER_WIDTH = 20;

	private static final int MAX_LINES = 10;

	private static final String GAP = "  ";

	private final PrintWriter out;

	private final List<String> columns;

	private final List<List<? extends @Nullable Object>> waiting = new ArrayList<>();

	private int @Nullable [] widths;

	private boolean cut;

	TableRows(PrintWriter out, List<String> columns) {
		this.out = out;
		this.columns = columns;
	}

	@Override
	public void add(List<? extends @Nullable Object> cells) {
		if (this.widths != null) {
			print(this.widths, cells);
			return;
		}
		this.waiting.add(new ArrayList<>(cells));
		if (this.waiting.size() == SAMPLE) {
			printWaiting();
		}
	}

	@Override
	public void close() {
		if (this.widths == null) {
			printWaiting();
		}
		this.out.flush();
	}

	@Override
	public boolean cut() {
		return this.cut;
	}

	private void printWaiting() {
		int[] measured = measure();
		this.widths = measured;
		print(measured, this.columns);
		StringBuilder rule = new StringBuilder();
		for (int i = 0; i < measured.length; i++) {
			rule.append((i > 0) ? GAP : "").append("-".repeat(measured[i]));
		}
		this.out.print(rule.append('\n'));
		this.waiting.forEach((row) -> print(measured, row));
		this.waiting.clear();
	}

	private int[] measure() {
		int[] measured = new int[this.columns.size()];
		for (int i = 0; i < measured.length; i++) {
			measured[i] = TextWidth.of(this.columns.get(i));
			for (List<? extends @Nullable Object> row : this.waiting) {
				for (String line : fold(row.get(i), MAX_WIDTH)) {
					measured[i] = Math.max(measured[i], TextWidth.of(line));
				}
			}
		}
		return measured;
	}

	private void print(int[] measured, List<? extends @Nullable Object> row) {
		List<List<String>> cells = new ArrayList<>();
		int height = 1;
		for (int i = 0; i < measured.length; i++) {
			List<String> lines = shorten(fold(row.get(i), Math.max(measured[i], LATER_WIDTH)));
			cells.add(lines);
			height = Math.max(height, lines.size());
		}
		for (int line = 0; line < height; line++) {
			StringBuilder text = new StringBuilder();
			for (int i = 0; i < measured.length; i++) {
				String cell = (line < cells.get(i).size()) ? cells.get(i).get(line) : "";
				String blanks = " ".repeat(Math.max(0, measured[i] - TextWidth.of(cell)));
				text.append((i > 0) ? GAP : "").append((row.get(i) instanceof Number) ? blanks + cell : cell + blanks);
			}
			this.out.print(text.toString().stripTrailing() + "\n");
		}
	}

	private static List<String> fold(@Nullable Object cell, int width) {
		String text = Cells.text(cell);
		return (cell instanceof Number) ? List.of(text) : TextWidth.fold(text, width);
	}

	private List<String> shorten(List<String> lines) {
		if (lines.size() <= MAX_LINES) {
			return lines;
		}
		this.cut = true;
		List<String> kept = new ArrayList<>(lines.subList(0, MAX_LINES - 1));
		kept.add("…");
		return kept;
	}

}
