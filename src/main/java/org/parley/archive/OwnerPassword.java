package org.parley.archive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;

/**
 * The password of the owner of an H2 archive: random, in a file that only this user may
 * read, made before the database.
 */
final class OwnerPassword {

	private OwnerPassword() {
	}

	static String read(Path file) {
		try {
			return Files.readString(file).strip();
		}
		catch (NoSuchFileException ex) {
			throw new ArchiveUnavailable(file + " is missing, without which the archive beside it stays closed",
					"Put it back from a copy of the folder.", ex);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Makes one, unless a process that came no further has left one. */
	static String create(Path file) {
		if (!Files.exists(file)) {
			byte[] random = new byte[24];
			new SecureRandom().nextBytes(random);
			try {
				Path beside = Files.createTempFile(file.getParent(), "owner", ".password", ownersOnly(file));
				Files.writeString(beside, HexFormat.of().formatHex(random) + "\n");
				Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE);
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}
		return read(file);
	}

	private static FileAttribute<?>[] ownersOnly(Path file) {
		if (!file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
			return new FileAttribute<?>[0];
		}
		return new FileAttribute<?>[] {
				PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")) };
	}

}
