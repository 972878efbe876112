package org.parley.briefing.table;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

import org.parley.support.TemporaryFolder;

/**
 * Takes the time of writing out of a workbook: the library has no way to set it, and with
 * it no two files would be equal.
 */
final class FixedZip {

	private static final String PROPERTIES = "docProps/core.xml";

	private static final Pattern CREATED = Pattern.compile("(<dcterms:created[^>]*>)[^<]*");

	private FixedZip() {
	}

	/**
	 * The same workbook, dated; its directory is read, because its entries lack sizes.
	 */
	static byte[] of(byte[] workbook, Instant dated) throws IOException {
		TemporaryFolder.check();
		Path file = Files.createTempFile("parley-", ".xlsx");
		ByteArrayOutputStream bytes = new ByteArrayOutputStream(workbook.length);
		try {
			Files.write(file, workbook);
			try (ZipFile from = new ZipFile(file.toFile()); ZipOutputStream to = new ZipOutputStream(bytes)) {
				for (ZipEntry entry : Collections.list(from.entries())) {
					byte[] content = from.getInputStream(entry).readAllBytes();
					ZipEntry fixed = new ZipEntry(entry.getName());
					fixed.setTimeLocal(LocalDateTime.ofInstant(dated, ZoneOffset.UTC));
					to.putNextEntry(fixed);
					to.write(entry.getName().equals(PROPERTIES) ? dated(content, dated) : content);
					to.closeEntry();
				}
			}
		}
		finally {
			Files.delete(file);
		}
		return bytes.toByteArray();
	}

	private static byte[] dated(byte[] properties, Instant dated) {
		return CREATED.matcher(new String(properties, StandardCharsets.UTF_8))
			.replaceFirst("$1" + dated)
			.getBytes(StandardCharsets.UTF_8);
	}

}
