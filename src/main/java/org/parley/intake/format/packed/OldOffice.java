package org.parley.intake.format.packed;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.parley.notice.NoticeCode;

/**
 * What is in the container that office documents had before they were ZIP archives, and
 * that locked ones still have: told by the names of the streams in it, wherever its
 * directory lies.
 */
final class OldOffice {

	private static final int BLOCK = 1 << 16;

	private OldOffice() {
	}

	static Unusable explain(Path file) throws IOException {
		if (has(file, "EncryptedPackage")) {
			return new Unusable(NoticeCode.UNSUPPORTED_FILE,
					"The file is locked with a password. Save it without one, or its sheet as CSV.");
		}
		return new Unusable(NoticeCode.UNSUPPORTED_FILE,
				(has(file, "Workbook") || has(file, "Book"))
						? "The file is an old workbook (.xls). Save it as .xlsx, or its sheet as CSV."
						: Binary.OLD_OFFICE.sentence());
	}

	private static boolean has(Path file, String stream) throws IOException {
		String name = new String(stream.getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);
		String before = "";
		try (InputStream in = Files.newInputStream(file)) {
			for (byte[] block = in.readNBytes(BLOCK); block.length > 0; block = in.readNBytes(BLOCK)) {
				String text = before + new String(block, StandardCharsets.ISO_8859_1);
				if (text.contains(name)) {
					return true;
				}
				before = text.substring(Math.max(0, text.length() - name.length()));
			}
		}
		return false;
	}

}
