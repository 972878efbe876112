package org.parley.support;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** SHA-256 as 64 hexadecimal digits. */
public final class Digest {

	private Digest() {
	}

	/**
	 * Of several texts. Each goes in with its length, so that moving a character from one
	 * to the next changes the digest; null differs from empty.
	 */
	public static String sha256(List<@Nullable String> parts) {
		MessageDigest digest = newSha256();
		for (String part : parts) {
			byte[] bytes = (part != null) ? part.getBytes(StandardCharsets.UTF_8) : new byte[0];
			int length = (part != null) ? bytes.length : -1;
			digest.update(
					new byte[] { (byte) (length >> 24), (byte) (length >> 16), (byte) (length >> 8), (byte) length });
			digest.update(bytes);
		}
		return HexFormat.of().formatHex(digest.digest());
	}

	/** Of a file's bytes. */
	public static String sha256(Path file) throws IOException {
		MessageDigest digest = newSha256();
		byte[] buffer = new byte[1 << 16];
		try (InputStream in = Files.newInputStream(file)) {
			for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
				digest.update(buffer, 0, read);
			}
		}
		return HexFormat.of().formatHex(digest.digest());
	}

	private static MessageDigest newSha256() {
		try {
			return MessageDigest.getInstance("SHA-256");
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
