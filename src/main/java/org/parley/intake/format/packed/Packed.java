package org.parley.intake.format.packed;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.zip.GZIPInputStream;

import org.parley.intake.format.csv.ByteSource;
import org.parley.notice.NoticeCode;

/**
 * A file that may be packed: with gzip, as the only table of a ZIP archive, or as a sheet
 * of a workbook. Reading stops at a limit, so that a small file cannot become an endless
 * one.
 *
 * @param name of what is inside
 * @param isPacked false for a file that is read as it is
 */
public record Packed(ByteSource bytes, String name, boolean isPacked) {

	private static final List<String> TABLES = List.of(".csv", ".tsv", ".tab", ".txt");

	/**
	 * Looks into a file.
	 * @param largest bytes that are read of it
	 * @param isHeader whether cells are the header of something known; chooses the sheet
	 * @throws Unusable with a sentence for the user
	 */
	public static Packed open(Path file, long largest, Predicate<List<String>> isHeader) throws IOException {
		String name = String.valueOf(file.getFileName());
		byte[] start;
		try (InputStream in = Files.newInputStream(file)) {
			start = in.readNBytes(Binary.LENGTH);
		}
		return switch (Binary.find(start).orElse(null)) {
			case GZIP -> new Packed(() -> new Bounded(new GZIPInputStream(Files.newInputStream(file), 1 << 16),
					Files.size(file), largest), name.replaceFirst("(?i)\\.gz$", ""), true);
			case ZIP -> table(file, largest, isHeader);
			case OLD_OFFICE -> throw OldOffice.explain(file);
			case null, default -> new Packed(ByteSource.of(file), name, false);
		};
	}

	private static Packed table(Path file, long largest, Predicate<List<String>> isHeader) throws IOException {
		List<String> entries;
		try (ZipArchive zip = ZipArchive.open(file, largest)) {
			entries = zip.names();
			if (Workbook.isOne(entries)) {
				String stem = String.valueOf(file.getFileName()).replaceFirst("\\.[^.]*$", "");
				return new Packed(SheetChoice.choose(file, largest, isHeader), stem + ".csv", true);
			}
		}
		List<String> tables = entries.stream().filter(Packed::isTable).toList();
		if (tables.size() != 1) {
			boolean workbook = entries.stream().anyMatch((entry) -> entry.toLowerCase(Locale.ROOT).endsWith(".xlsx"));
			throw new Unusable(NoticeCode.UNSUPPORTED_FILE,
					"The file is a ZIP archive with "
							+ (!tables.isEmpty() ? tables.size() + " tables in it; unpack it first"
									: workbook ? "a workbook in it; unpack it first" : "no table in it")
							+ ".");
		}
		String name = tables.getFirst();
		return new Packed(() -> open(file, name, largest), name.substring(name.lastIndexOf('/') + 1), true);
	}

	private static boolean isTable(String entry) {
		String lower = entry.toLowerCase(Locale.ROOT);
		return !lower.startsWith("__macosx/") && TABLES.stream().anyMatch(lower::endsWith);
	}

	private static InputStream open(Path file, String entry, long largest) throws IOException {
		ZipArchive zip = ZipArchive.open(file, largest);
		return new FilterInputStream(zip.open(entry, false)) {

			@Override
			public void close() throws IOException {
				try (zip) {
					super.close();
				}
			}

		};
	}

}
