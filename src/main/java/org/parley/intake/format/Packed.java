package org.parley.intake.format;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

import org.parley.intake.format.csv.ByteSource;
import org.parley.notice.NoticeCode;

/**
 * A file that may be packed: with gzip, or as the only table of a ZIP archive. Reading
 * stops at a limit, so that a small file cannot become an endless one.
 *
 * @param name of what is inside
 * @param isPacked false for a file that is read as it is
 */
public record Packed(ByteSource bytes, String name, boolean isPacked) {

	private static final List<String> TABLES = List.of(".csv", ".tsv", ".tab", ".txt");

	/**
	 * Looks into a file.
	 * @param largest bytes that are read of it
	 * @throws Unusable with a sentence for the user
	 */
	public static Packed open(Path file, long largest) throws IOException {
		String name = String.valueOf(file.getFileName());
		byte[] start;
		try (InputStream in = Files.newInputStream(file)) {
			start = in.readNBytes(Binary.LENGTH);
		}
		return switch (Binary.find(start).orElse(null)) {
			case GZIP ->
				new Packed(() -> new Bounded(new GZIPInputStream(Files.newInputStream(file), 1 << 16), largest),
						name.replaceFirst("(?i)\\.gz$", ""), true);
			case ZIP -> table(file, largest);
			case null, default -> new Packed(ByteSource.of(file), name, false);
		};
	}

	private static Packed table(Path file, long largest) throws IOException {
		List<String> entries;
		try (ZipFile zip = new ZipFile(file.toFile())) {
			entries = zip.stream().filter((entry) -> !entry.isDirectory()).map(ZipEntry::getName).toList();
		}
		catch (ZipException ex) {
			throw new Unusable(NoticeCode.UNREADABLE_FILE, "The ZIP archive is damaged: " + ex.getMessage() + ".");
		}
		if (entries.contains("[Content_Types].xml")) {
			throw new Unusable(NoticeCode.UNSUPPORTED_FILE, "The file is a workbook. Save its sheet as CSV.");
		}
		List<String> tables = entries.stream().filter(Packed::isTable).toList();
		if (tables.size() != 1) {
			throw new Unusable(NoticeCode.UNSUPPORTED_FILE, "The file is a ZIP archive with "
					+ (tables.isEmpty() ? "no table in it" : tables.size() + " tables in it; unpack it first") + ".");
		}
		String name = tables.getFirst();
		return new Packed(() -> open(file, name, largest), name.substring(name.lastIndexOf('/') + 1), true);
	}

	private static boolean isTable(String entry) {
		String lower = entry.toLowerCase(Locale.ROOT);
		return !lower.startsWith("__macosx/") && TABLES.stream().anyMatch(lower::endsWith);
	}

	private static InputStream open(Path file, String entry, long largest) throws IOException {
		ZipFile zip = new ZipFile(file.toFile());
		return new Bounded(zip.getInputStream(zip.getEntry(entry)), largest) {

			@Override
			public void close() throws IOException {
				try (zip) {
					super.close();
				}
			}

		};
	}

	/** A file that cannot be used, and why. */
	public static final class Unusable extends IOException {

		private static final long serialVersionUID = 1;

		private final NoticeCode code;

		Unusable(NoticeCode code, String sentence) {
			super(sentence);
			this.code = code;
		}

		NoticeCode code() {
			return this.code;
		}

		String sentence() {
			return String.valueOf(getMessage());
		}

	}

	/** Ends with an error behind so many bytes. */
	private static class Bounded extends FilterInputStream {

		private long left;

		Bounded(InputStream in, long largest) {
			super(in);
			this.left = largest;
		}

		@Override
		public int read() throws IOException {
			int read = super.read();
			spend((read < 0) ? 0 : 1);
			return read;
		}

		@Override
		public int read(byte[] buffer, int offset, int length) throws IOException {
			int read = super.read(buffer, offset, length);
			spend(Math.max(0, read));
			return read;
		}

		private void spend(int bytes) throws IOException {
			this.left -= bytes;
			if (this.left < 0) {
				throw new Unusable(NoticeCode.FILE_TOO_LARGE, "Unpacked, the file is larger than the setting "
						+ "intake.max-file-bytes in parley.yml allows.");
			}
		}

	}

}
