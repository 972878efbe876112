package org.parley.intake.format.csv;

import java.io.IOException;
import java.io.InputStream;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Counts what in a file is UTF-8 beyond ASCII, and what is not.
 *
 * @param valid characters of several bytes
 * @param invalid bytes that are part of none
 * @param high bytes beyond ASCII
 * @param runs groups in which they stand together
 */
record Utf8Survey(long valid, long invalid, long high, long runs) {

	private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());

	private static final long HIGH_BITS = 0x8080808080808080L;

	static Utf8Survey of(ByteSource file) throws IOException {
		Counter counter = new Counter();
		byte[] buffer = new byte[1 << 16];
		try (InputStream in = file.open()) {
			for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
				counter.count(buffer, read);
			}
		}
		return counter.finish();
	}

	boolean isValid() {
		return this.invalid == 0;
	}

	/** A text in UTF-8 in which little is damaged. */
	boolean isMostlyUtf8() {
		return this.valid > 4 * this.invalid;
	}

	/**
	 * In Western languages letters beyond ASCII stand alone; in other scripts they form
	 * words.
	 */
	boolean looksWestern() {
		return this.high < 2 * this.runs;
	}

	private static final class Counter {

		private long valid;

		private long invalid;

		private long high;

		private long runs;

		/** Bytes that the character begun still needs. */
		private int open;

		/** Bytes that it has so far. */
		private int begun;

		private int smallest = 0x80;

		private int largest = 0xbf;

		private boolean inRun;

		void count(byte[] bytes, int length) {
			int at = 0;
			while (at < length) {
				if (this.open == 0 && !this.inRun && at + 8 <= length
						&& ((long) LONG.get(bytes, at) & HIGH_BITS) == 0) {
					at += 8;
				}
				else {
					count(bytes[at++] & 0xff);
				}
			}
		}

		private void count(int one) {
			if (one >= 0x80) {
				this.high++;
				this.runs += this.inRun ? 0 : 1;
			}
			this.inRun = one >= 0x80;
			if (this.open > 0 && one >= this.smallest && one <= this.largest) {
				this.begun++;
				this.valid += (--this.open == 0) ? 1 : 0;
				bounds(0x80, 0xbf);
				return;
			}
			this.invalid += (this.open > 0) ? this.begun : 0;
			begin(one);
		}

		private void begin(int one) {
			this.begun = 1;
			bounds((one == 0xe0) ? 0xa0 : (one == 0xf0) ? 0x90 : 0x80,
					(one == 0xed) ? 0x9f : (one == 0xf4) ? 0x8f : 0xbf);
			if (one < 0x80) {
				this.open = 0;
			}
			else if (one < 0xc2 || one > 0xf4) {
				this.open = 0;
				this.invalid++;
			}
			else {
				this.open = (one < 0xe0) ? 1 : (one < 0xf0) ? 2 : 3;
			}
		}

		private void bounds(int smallest, int largest) {
			this.smallest = smallest;
			this.largest = largest;
		}

		Utf8Survey finish() {
			return new Utf8Survey(this.valid, this.invalid + ((this.open > 0) ? this.begun : 0), this.high, this.runs);
		}

	}

}
