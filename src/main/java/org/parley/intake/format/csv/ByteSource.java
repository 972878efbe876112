package org.parley.intake.format.csv;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.parley.notice.Notice;

/** The bytes of a file, unpacked where it was packed. Can be opened again and again. */
public interface ByteSource {

	/** Opens the bytes from the first on. */
	InputStream open() throws IOException;

	/**
	 * What there is to say about bytes that are known to be UTF-8; null: they have to be
	 * looked at.
	 */
	default @Nullable List<Notice> aboutUtf8() {
		return null;
	}

	/** A file as it is. */
	static ByteSource of(Path file) {
		return () -> Files.newInputStream(file);
	}

}
