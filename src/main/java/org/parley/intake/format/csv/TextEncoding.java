package org.parley.intake.format.csv;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.parley.notice.Notice;
import org.parley.notice.NoticeCode;

/**
 * In which encoding a file is written: by its byte order mark, by where its zeros stand,
 * or by reading it through once. What is not UTF-8 is said.
 *
 * @param mark length of the byte order mark
 * @param isDamaged whether some places are not what the encoding allows; they are read as
 * U+FFFD
 */
record TextEncoding(Charset charset, int mark, boolean isDamaged, List<Notice> notices) {

	private static final Charset WESTERN = Charset.forName("windows-1252");

	private static final int SAMPLE = 1024;

	static TextEncoding detect(ByteSource file) throws IOException {
		List<Notice> known = file.aboutUtf8();
		if (known != null) {
			return new TextEncoding(StandardCharsets.UTF_8, 0, false, known);
		}
		byte[] sample;
		try (InputStream in = file.open()) {
			sample = in.readNBytes(SAMPLE);
		}
		if (startsWith(sample, 0xff, 0xfe, 0, 0)) {
			return of(Charset.forName("UTF-32LE"), 4);
		}
		if (startsWith(sample, 0, 0, 0xfe, 0xff)) {
			return of(Charset.forName("UTF-32BE"), 4);
		}
		if (startsWith(sample, 0xff, 0xfe)) {
			return of(StandardCharsets.UTF_16LE, 2);
		}
		if (startsWith(sample, 0xfe, 0xff)) {
			return of(StandardCharsets.UTF_16BE, 2);
		}
		if (startsWith(sample, 0xef, 0xbb, 0xbf)) {
			return byContent(file, 3);
		}
		return byZeros(file, sample);
	}

	/**
	 * In UTF-16 every other byte of a header is zero; elsewhere text has next to none.
	 */
	private static TextEncoding byZeros(ByteSource file, byte[] sample) throws IOException {
		int[] zeros = new int[2];
		for (int i = 0; i < sample.length; i++) {
			zeros[i % 2] += (sample[i] == 0) ? 1 : 0;
		}
		int many = Math.max(1, sample.length * 3 / 20);
		if (zeros[1] > many && zeros[0] <= many / 4) {
			return of(StandardCharsets.UTF_16LE, 0);
		}
		if (zeros[0] > many && zeros[1] <= many / 4) {
			return of(StandardCharsets.UTF_16BE, 0);
		}
		if (zeros[0] + zeros[1] > many) {
			return refused("The file holds binary data, not text. Save it as CSV in UTF-8.");
		}
		return byContent(file, 0);
	}

	private static TextEncoding byContent(ByteSource file, int mark) throws IOException {
		Utf8Survey survey = Utf8Survey.of(file);
		if (survey.isValid()) {
			return of(StandardCharsets.UTF_8, mark);
		}
		if (mark > 0 || survey.isMostlyUtf8()) {
			return new TextEncoding(StandardCharsets.UTF_8, mark, true, List.of(Notice.of(NoticeCode.NOT_UTF8, "In "
					+ survey.invalid() + " places the file is not valid UTF-8; rows with such a place are refused.")));
		}
		if (!survey.looksWestern()) {
			return refused("The file is neither UTF-8 nor in a Western European encoding. Save it as UTF-8.");
		}
		return new TextEncoding(WESTERN, 0, true, List.of(Notice.of(NoticeCode.NOT_UTF8,
				"The file is not UTF-8 and was read as Windows-1252. Check letters with accents, or save it as UTF-8.")));
	}

	boolean isReadable() {
		return !Notice.anyError(this.notices);
	}

	/** Opens the text behind the mark. */
	Reader open(ByteSource file) throws IOException {
		InputStream in = file.open();
		in.skipNBytes(this.mark);
		return new InputStreamReader(in, this.charset);
	}

	private static TextEncoding of(Charset charset, int mark) {
		return new TextEncoding(charset, mark, !charset.equals(StandardCharsets.UTF_8), List.of());
	}

	private static TextEncoding refused(String sentence) {
		return new TextEncoding(StandardCharsets.UTF_8, 0, true,
				List.of(Notice.of(NoticeCode.UNREADABLE_FILE, sentence)));
	}

	private static boolean startsWith(byte[] sample, int... start) {
		if (sample.length < start.length) {
			return false;
		}
		for (int i = 0; i < start.length; i++) {
			if ((sample[i] & 0xff) != start[i]) {
				return false;
			}
		}
		return true;
	}

}
