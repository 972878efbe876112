package org.parley.intake.format.csv;

import java.io.Closeable;
import java.io.IOException;
import java.io.Reader;
import java.util.Arrays;

/**
 * The part of a text that is looked at: from the beginning of a record on, as far as
 * needed. Places count from that beginning. Grows with the record, and forgets what lies
 * before it.
 */
final class TextWindow implements Closeable {

	/** What {@link #at} gives behind the last character. */
	static final int END = -1;

	private static final int FIRST_SIZE = 1 << 16;

	private final Reader in;

	private char[] text = new char[FIRST_SIZE];

	private int from;

	private int end;

	private boolean exhausted;

	TextWindow(Reader in) {
		this.in = in;
	}

	/** The character at a place, {@link #END} behind the last. */
	int at(int place) throws IOException {
		while (this.from + place >= this.end) {
			if (this.exhausted) {
				return END;
			}
			read();
		}
		return this.text[this.from + place];
	}

	/**
	 * The first place from a given one on that holds one of three characters, or is the
	 * end, or the bound.
	 */
	int find(int place, int bound, char one, char two, char three) throws IOException {
		int looked = place;
		while (looked < bound && at(looked) != END) {
			char[] now = this.text;
			int last = Math.min(this.end, this.from + bound);
			for (int i = this.from + looked; i < last; i++) {
				char at = now[i];
				if (at == one || at == two || at == three) {
					return i - this.from;
				}
			}
			looked = last - this.from;
		}
		return looked;
	}

	/** The first place from a given one on that is no blank, or the bound. */
	int skipBlanks(int place, int bound) throws IOException {
		int looked = place;
		while (looked < bound && at(looked) == ' ') {
			looked++;
		}
		return looked;
	}

	/** The place behind the line end at a place. */
	int behindLineEnd(int place) throws IOException {
		return switch (at(place)) {
			case END -> place;
			case '\r' -> place + ((at(place + 1) == '\n') ? 2 : 1);
			default -> place + 1;
		};
	}

	/** Forgets everything up to the end of the line, however long it is. */
	void dropLine() throws IOException {
		int end = find(0, FIRST_SIZE, '\n', '\r', '\n');
		while (end == FIRST_SIZE) {
			advance(end);
			end = find(0, FIRST_SIZE, '\n', '\r', '\n');
		}
		advance(behindLineEnd(end));
	}

	/** Makes a place the beginning; what lies before it is forgotten. */
	void advance(int place) {
		this.from += place;
	}

	String text(int start, int end) {
		return (start == end) ? "" : new String(this.text, this.from + start, end - start);
	}

	private void read() throws IOException {
		if (this.end == this.text.length) {
			if (this.from > this.text.length / 2) {
				System.arraycopy(this.text, this.from, this.text, 0, this.end - this.from);
			}
			else {
				char[] larger = new char[this.text.length * 2];
				System.arraycopy(this.text, this.from, larger, 0, this.end - this.from);
				this.text = larger;
			}
			this.end -= this.from;
			this.from = 0;
		}
		int read = this.in.read(this.text, this.end, this.text.length - this.end);
		this.exhausted = read < 0;
		this.end += Math.max(0, read);
	}

	/** Gives back the room of an unusually long record. */
	void shrink() {
		if (this.text.length > FIRST_SIZE && this.end - this.from <= FIRST_SIZE / 2) {
			this.text = Arrays.copyOf(Arrays.copyOfRange(this.text, this.from, this.end), FIRST_SIZE);
			this.end -= this.from;
			this.from = 0;
		}
	}

	@Override
	public void close() throws IOException {
		this.in.close();
	}

}
