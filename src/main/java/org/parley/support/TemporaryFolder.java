package org.parley.support;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** The folder of the system for files that live for a moment. */
public final class TemporaryFolder {

	/** As much as a font takes, which libraries unpack there. */
	private static final int ROOM = 1 << 20;

	private TemporaryFolder() {
	}

	/**
	 * Fails with a sentence when it takes no file. To be called before libraries need it:
	 * some say nothing, and never try again.
	 */
	public static void check() throws FileSystemException {
		check(Path.of(System.getProperty("java.io.tmpdir")));
	}

	static void check(Path folder) throws FileSystemException {
		try {
			Path file = Files.createTempFile(folder, "parley-", "");
			try {
				Files.write(file, new byte[ROOM]);
			}
			finally {
				Files.delete(file);
			}
		}
		catch (IOException ex) {
			String why = (ex instanceof NoSuchFileException) ? "it is not there" : ex.getMessage();
			FileSystemException told = new FileSystemException(folder.toString(), null,
					"the temporary folder takes no files (" + why
							+ "). Mend it, or name another: PARLEY_JAVA_OPTS=-Djava.io.tmpdir=FOLDER");
			told.initCause(ex);
			throw told;
		}
	}

}
