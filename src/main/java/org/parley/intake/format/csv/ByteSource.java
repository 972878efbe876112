package org.parley.intake.format.csv;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** The bytes of a file, unpacked where it was packed. Can be opened again and again. */
public interface ByteSource {

	/** Opens the bytes from the first on. */
	InputStream open() throws IOException;

	/** A file as it is. */
	static ByteSource of(Path file) {
		return () -> Files.newInputStream(file);
	}

}
