package org.parley.briefing;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

import org.parley.archive.UserError;

/**
 * A file that appears whole or not at all: it is written beside its place, forced to the
 * disk and then renamed.
 */
final class BriefingFile implements AutoCloseable {

	private final Path target;

	private final Path beside;

	private BriefingFile(Path target, Path beside) {
		this.target = target;
		this.beside = beside;
	}

	/** Writes the bytes beside the place where they are to be. */
	static BriefingFile write(Path target, byte[] bytes) {
		Path folder = target.toAbsolutePath().getParent();
		try {
			if (folder == null) {
				throw new IOException("it is no file");
			}
			Files.createDirectories(folder);
			Path beside = Files.createTempFile(folder, ".briefing-", ".part");
			try (FileChannel channel = FileChannel.open(beside, StandardOpenOption.WRITE)) {
				ByteBuffer buffer = ByteBuffer.wrap(bytes);
				while (buffer.hasRemaining()) {
					channel.write(buffer);
				}
				channel.force(true);
			}
			return new BriefingFile(target, beside);
		}
		catch (IOException ex) {
			throw failed(target, ex);
		}
	}

	/** Puts the file in its place; one that stands there and is not ours stays. */
	void place() {
		if (Files.exists(this.target)) {
			throw new UserError(this.target + " exists", "Name another file, or move that one away.");
		}
		replace();
	}

	/** Puts the file in its place, over a leftover of an issue that never was. */
	void replace() {
		try {
			Files.move(this.beside, this.target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
		}
		catch (IOException ex) {
			throw failed(this.target, ex);
		}
	}

	@Override
	public void close() {
		try {
			Files.deleteIfExists(this.beside);
		}
		catch (IOException ex) {
			throw failed(this.beside, ex);
		}
	}

	private static UserError failed(Path file, IOException ex) {
		String why = (ex instanceof FileAlreadyExistsException) ? "a file stands in the way"
				: String.valueOf(ex.getMessage());
		return new UserError("cannot write " + file + ": " + why, "Check the folder and its free space.");
	}

}
