package org.parley.intake.format.packed;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

import org.parley.notice.NoticeCode;

/**
 * Bytes while they are unpacked. Ends with an error where they are more than is allowed,
 * or many more than data that was packed without a trick: what a file says about its own
 * sizes is not believed.
 */
final class Bounded extends FilterInputStream {

	private static final int LARGEST_RATIO = 100;

	/** So much is harmless, however small it was packed. */
	private static final long HARMLESS = 16L << 20;

	private final long largest;

	private final long likely;

	private long read;

	Bounded(InputStream in, long packed, long largest) {
		super(in);
		this.largest = largest;
		this.likely = Math.max(HARMLESS, packed * LARGEST_RATIO);
	}

	@Override
	public int read() throws IOException {
		int next = super.read();
		count((next < 0) ? 0 : 1);
		return next;
	}

	@Override
	public int read(byte[] buffer, int offset, int length) throws IOException {
		int many = super.read(buffer, offset, length);
		count(Math.max(0, many));
		return many;
	}

	private void count(int bytes) throws IOException {
		this.read += bytes;
		if (this.read > this.largest) {
			throw new Unusable(NoticeCode.FILE_TOO_LARGE, "Unpacked, the file has more than " + this.largest
					+ " bytes. The setting intake.max-file-bytes in parley.yml changes that limit.");
		}
		if (this.read > this.likely) {
			throw new Unusable(NoticeCode.FILE_TOO_LARGE, "Unpacked, the file is more than " + LARGEST_RATIO
					+ " times as large as packed, as files are that are made to fill a disk. If it is sound, unpack it.");
		}
	}

}
