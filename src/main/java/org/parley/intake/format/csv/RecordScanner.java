package org.parley.intake.format.csv;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.parley.notice.NoticeCode;

/**
 * Finds the records of a CSV text and the cells in them, without copying any. A record
 * whose quotes are broken is taken to end with its first line, so that it costs no other.
 */
final class RecordScanner implements Closeable {

	private static final int SHOWN = 1000;

	private final TextWindow text;

	/** No record reaches this place. */
	private final int bound;

	private char separator = ',';

	/** Start and end of each cell; an end below zero marks one that is not verbatim. */
	private int[] bounds = new int[128];

	private int width;

	/** Where the record ends, and where the next begins. */
	private int length;

	private int next;

	/** The physical line on which the record begins. */
	private long line;

	/** Line ends inside the record, and the place of the first. */
	private int breaks;

	private int firstBreak;

	private @Nullable NoticeCode fault;

	/** What is kept of a line that is too long. */
	private String beginning = "";

	RecordScanner(TextWindow text, CsvLimits limits) {
		this.text = text;
		this.bound = limits.row() + 1;
	}

	void separateBy(char separator) {
		this.separator = separator;
	}

	/** The first line that is not blank, to guess the separator from. */
	String peekLine() throws IOException {
		int start = 0;
		for (int at = this.text.at(0); start < SHOWN
				&& (at == '\n' || at == '\r' || at == ' '); at = this.text.at(start)) {
			start++;
		}
		return this.text.text(start, this.text.find(start, Math.max(start, this.bound), '\n', '\r', '\n'));
	}

	/**
	 * Finds the next record that is not blank.
	 * @param wanted its number of cells, 0 when any will do; a record of several lines
	 * with another number is taken for one with a broken quote
	 * @return false at the end of the text
	 */
	boolean next(int wanted) throws IOException {
		do {
			this.text.advance(this.next);
			this.text.shrink();
			this.line += 1 + this.breaks;
			this.next = 0;
			this.breaks = 0;
			if (this.text.at(0) == TextWindow.END) {
				return false;
			}
			scan();
			if (this.fault == null && this.breaks > 0 && wanted > 0 && !fits(wanted)) {
				this.fault = NoticeCode.BROKEN_QUOTES;
			}
			if (this.fault != null) {
				keepFirstLine();
			}
		}
		while (this.fault == null && isBlank());
		return true;
	}

	private void scan() throws IOException {
		this.width = 0;
		this.fault = null;
		int place = 0;
		while (true) {
			int start = this.text.skipBlanks(place, this.bound);
			place = (this.text.at(start) == '"') ? quoted(start + 1) : plain(place);
			if (this.fault != null) {
				return;
			}
			if (this.text.at(place) != this.separator) {
				this.length = place;
				this.next = this.text.behindLineEnd(place);
				return;
			}
			place++;
		}
	}

	private int plain(int start) throws IOException {
		int end = this.text.find(start, this.bound, this.separator, '\n', '\r');
		add(start, end);
		if (end >= this.bound) {
			this.fault = NoticeCode.LINE_TOO_LONG;
		}
		return end;
	}

	private int quoted(int start) throws IOException {
		boolean verbatim = true;
		int place = start;
		while (true) {
			place = this.text.find(place, this.bound, '"', '\n', '\r');
			int at = this.text.at(place);
			if (at == TextWindow.END || place >= this.bound) {
				this.fault = NoticeCode.BROKEN_QUOTES;
				return place;
			}
			if (at != '"') {
				verbatim &= at == '\n';
				this.firstBreak = (this.breaks++ == 0) ? place : this.firstBreak;
				place = this.text.behindLineEnd(place);
			}
			else if (this.text.at(place + 1) == '"') {
				verbatim = false;
				place += 2;
			}
			else {
				add(start, verbatim ? place : -place);
				return afterQuote(place + 1);
			}
		}
	}

	/** Behind a closing quote only blanks may come before the cell ends. */
	private int afterQuote(int start) throws IOException {
		int place = this.text.skipBlanks(start, this.bound);
		int at = this.text.at(place);
		if (at != this.separator && at != '\n' && at != '\r' && at != TextWindow.END) {
			this.fault = NoticeCode.BROKEN_QUOTES;
		}
		return place;
	}

	private void keepFirstLine() throws IOException {
		int end = (this.breaks > 0) ? this.firstBreak : this.text.find(0, this.bound, '\n', '\r', '\n');
		this.breaks = 0;
		this.width = 0;
		if (end < this.bound) {
			this.length = end;
			this.next = this.text.behindLineEnd(end);
			return;
		}
		this.fault = NoticeCode.LINE_TOO_LONG;
		this.length = 0;
		this.beginning = this.text.text(0, Math.min(end, SHOWN)) + "…";
		this.text.dropLine();
	}

	/** Empty cells behind the last column do not count. */
	private boolean fits(int wanted) {
		for (int i = wanted; i < this.width; i++) {
			if (this.bounds[2 * i] != Math.abs(this.bounds[2 * i + 1])) {
				return false;
			}
		}
		return this.width >= wanted;
	}

	private void add(int start, int end) {
		if (2 * this.width + 1 >= this.bounds.length) {
			this.bounds = Arrays.copyOf(this.bounds, 2 * this.bounds.length);
		}
		this.bounds[2 * this.width] = start;
		this.bounds[2 * this.width + 1] = end;
		this.width++;
	}

	private boolean isBlank() throws IOException {
		for (int place = 0; place < this.length; place++) {
			int at = this.text.at(place);
			if (at != this.separator && at != ' ' && at != '\t') {
				return false;
			}
		}
		return true;
	}

	int width() {
		return this.width;
	}

	long line() {
		return this.line;
	}

	@Nullable NoticeCode fault() {
		return this.fault;
	}

	/**
	 * The record as it stands in the text; of a line that is too long only the beginning.
	 */
	String raw() {
		return (this.fault == NoticeCode.LINE_TOO_LONG) ? this.beginning : this.text.text(0, this.length);
	}

	List<String> cells() {
		List<String> cells = new ArrayList<>(this.width);
		for (int i = 0; i < this.width; i++) {
			int end = this.bounds[2 * i + 1];
			String cell = this.text.text(this.bounds[2 * i], Math.abs(end));
			cells.add((end >= 0) ? cell : cell.replace("\"\"", "\"").replace("\r\n", "\n").replace('\r', '\n'));
		}
		return cells;
	}

	@Override
	public void close() throws IOException {
		this.text.close();
	}

}
