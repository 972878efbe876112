package org.parley.intake.format.packed;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * A sheet as CSV in UTF-8, written while it is read. So there is one way for all rows: a
 * row of a sheet is refused, exported and tried again like any other.
 */
final class SheetText extends InputStream {

	private final Workbook workbook;

	private final SheetRows rows;

	private byte[] line = {};

	private int at;

	private int width;

	/**
	 * Begins at a row.
	 * @param above how many rows are left out
	 */
	SheetText(Workbook workbook, SheetRows rows, int above) throws IOException {
		this.workbook = workbook;
		this.rows = rows;
		for (int row = 0; row < above; row++) {
			rows.next();
		}
	}

	@Override
	public int read() throws IOException {
		return fill() ? this.line[this.at++] & 0xff : -1;
	}

	@Override
	public int read(byte[] buffer, int offset, int length) throws IOException {
		if (length == 0) {
			return 0;
		}
		int many = 0;
		while (many < length && fill()) {
			int part = Math.min(length - many, this.line.length - this.at);
			System.arraycopy(this.line, this.at, buffer, offset + many, part);
			this.at += part;
			many += part;
		}
		return (many > 0) ? many : -1;
	}

	/** Whether there are bytes to give. */
	private boolean fill() throws IOException {
		while (this.at == this.line.length) {
			List<String> row = this.rows.next();
			if (row == null) {
				return false;
			}
			this.width = (this.width > 0) ? this.width : row.size();
			this.line = line(row).getBytes(StandardCharsets.UTF_8);
			this.at = 0;
		}
		return true;
	}

	/** Cells at the end of a row that have nothing in them are not in the workbook. */
	private String line(List<String> row) {
		String cells = row.stream().map(SheetText::cell).collect(Collectors.joining(","));
		return cells + ",".repeat(Math.max(0, this.width - Math.max(1, row.size()))) + "\n";
	}

	private static String cell(String text) {
		return needsQuotes(text) ? '"' + text.replace("\"", "\"\"") + '"' : text;
	}

	private static boolean needsQuotes(String text) {
		for (int i = 0; i < text.length(); i++) {
			if ("\",;\t\r\n".indexOf(text.charAt(i)) >= 0) {
				return true;
			}
		}
		return !text.equals(text.strip());
	}

	@Override
	public void close() throws IOException {
		try (this.workbook; this.rows) {
			// both
		}
	}

}
