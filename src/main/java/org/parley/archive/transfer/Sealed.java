package org.parley.archive.transfer;

import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

import org.parley.archive.UserError;

/**
 * A ZIP archive whose comment, its last bytes, is the hash of all bytes before: whatever
 * is missing or was altered, be it one bit, is noticed before anything is read.
 */
final class Sealed {

	private static final String MARK = "Parley backup, SHA-256 of all before: ";

	private static final int HASH = 64;

	/** What the comment is while the file is written. */
	static final String OPEN = MARK + "0".repeat(HASH);

	private Sealed() {
	}

	/** Puts the hash into a file that was written with the open comment. */
	static void seal(Path file) throws IOException {
		String hash = hash(file);
		try (RandomAccessFile end = new RandomAccessFile(file.toFile(), "rw")) {
			end.seek(end.length() - HASH);
			end.write(hash.getBytes(StandardCharsets.US_ASCII));
			end.getFD().sync();
		}
	}

	/** Fails when the file is not as it was when it was sealed. */
	static void check(Path file) throws IOException {
		if (!Files.isRegularFile(file)) {
			throw new UserError("there is no file " + file, "Name a backup that parley backup has made.");
		}
		if (!comment(file).equals(MARK + ((Files.size(file) > OPEN.length()) ? hash(file) : ""))) {
			throw new UserError(file + " is no backup of Parley, or it is truncated or altered: nothing was changed",
					"Take another copy of it, or an older backup.");
		}
	}

	private static String comment(Path file) throws IOException {
		try (RandomAccessFile end = new RandomAccessFile(file.toFile(), "r")) {
			byte[] comment = new byte[(int) Math.min(end.length(), OPEN.length())];
			end.seek(end.length() - comment.length);
			end.readFully(comment);
			return new String(comment, StandardCharsets.ISO_8859_1);
		}
	}

	private static String hash(Path file) throws IOException {
		MessageDigest digest = newSha256();
		long left = Files.size(file) - HASH;
		byte[] buffer = new byte[1 << 16];
		try (InputStream in = Files.newInputStream(file)) {
			while (left > 0) {
				int read = in.read(buffer, 0, (int) Math.min(buffer.length, left));
				if (read < 0) {
					throw new IOException(file + " became shorter while it was read");
				}
				digest.update(buffer, 0, read);
				left -= read;
			}
		}
		return HexFormat.of().formatHex(digest.digest());
	}

	static MessageDigest newSha256() {
		try {
			return MessageDigest.getInstance("SHA-256");
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
