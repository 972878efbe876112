package org.parley.briefing;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.Map;

import org.parley.archive.UserError;

/**
 * Files that appear whole or not at all: they are written beside their places, forced to
 * the disk and then renamed, in their order.
 */
final class BriefingFiles implements AutoCloseable {

	/** By the place where each is to be, where it was written. */
	private final Map<Path, Path> written = new LinkedHashMap<>();

	private BriefingFiles() {
	}

	/** Writes files beside the places where they are to be; all of them, or none. */
	static BriefingFiles write(Map<Path, byte[]> files) {
		BriefingFiles written = new BriefingFiles();
		try {
			files.forEach(written::write);
			return written;
		}
		catch (RuntimeException ex) {
			written.close();
			throw ex;
		}
	}

	private void write(Path target, byte[] bytes) {
		Path folder = target.toAbsolutePath().getParent();
		try {
			if (folder == null) {
				throw new IOException("it is no file");
			}
			Files.createDirectories(folder);
			Path beside = Files.createTempFile(folder, ".briefing-", ".part");
			this.written.put(target, beside);
			try (FileChannel channel = FileChannel.open(beside, StandardOpenOption.WRITE)) {
				ByteBuffer buffer = ByteBuffer.wrap(bytes);
				while (buffer.hasRemaining()) {
					channel.write(buffer);
				}
				channel.force(true);
			}
		}
		catch (IOException ex) {
			throw failed(target, ex);
		}
	}

	/** Puts the files in their places; what stands there and is not ours stays. */
	void place() {
		this.written.keySet().forEach(BriefingFiles::refuseExisting);
		replace();
	}

	/** Fails when there is such a file. */
	static void refuseExisting(Path target) {
		if (Files.exists(target)) {
			throw new UserError(target + " exists", "Name another file, or move that one away.");
		}
	}

	/** Puts the files in their places, over leftovers of an issue that never was. */
	void replace() {
		this.written.forEach((target, beside) -> {
			try {
				Files.move(beside, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
			}
			catch (IOException ex) {
				throw failed(target, ex);
			}
		});
	}

	@Override
	public void close() {
		for (Path beside : this.written.values()) {
			try {
				Files.deleteIfExists(beside);
			}
			catch (IOException ex) {
				throw failed(beside, ex);
			}
		}
	}

	private static UserError failed(Path file, IOException ex) {
		String why = (ex instanceof FileAlreadyExistsException) ? "a file stands in the way"
				: String.valueOf(ex.getMessage());
		return new UserError("cannot write " + file + ": " + why, "Check the folder and its free space.");
	}

}
