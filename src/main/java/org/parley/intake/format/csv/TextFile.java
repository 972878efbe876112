package org.parley.intake.format.csv;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Path;
import java.util.List;

import org.parley.notice.Notice;

/**
 * A text read in whatever common encoding it is written.
 *
 * @param text without the byte order mark; empty when it is none
 * @param notices about its encoding; an error among them means that it is no text
 */
public record TextFile(String text, List<Notice> notices) {

	/** Reads a file as far as its first so many characters. */
	public static TextFile read(Path file, int characters) throws IOException {
		return read(ByteSource.of(file), characters);
	}

	/** Reads bytes as far as their first so many characters. */
	public static TextFile read(ByteSource file, int characters) throws IOException {
		TextEncoding encoding = TextEncoding.detect(file);
		if (!encoding.isReadable()) {
			return new TextFile("", encoding.notices());
		}
		StringBuilder text = new StringBuilder();
		char[] buffer = new char[1 << 13];
		try (Reader reader = encoding.open(file)) {
			int read = 0;
			while (read >= 0 && text.length() < characters) {
				text.append(buffer, 0, read);
				read = reader.read(buffer, 0, Math.min(buffer.length, characters - text.length()));
			}
		}
		return new TextFile(text.toString(), encoding.notices());
	}

}
