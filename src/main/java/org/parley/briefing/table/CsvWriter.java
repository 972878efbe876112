package org.parley.briefing.table;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.jspecify.annotations.Nullable;
import org.parley.briefing.pdf.LaidOut;
import org.parley.support.Csv;

/**
 * Writes the tables of a briefing as CSV, one file for each into a ZIP archive: RFC 4180,
 * UTF-8 with the mark at the start without which spreadsheets take Arabic script for
 * Latin, and the names of the columns as the JSON has them.
 */
public final class CsvWriter {

	private static final String BYTE_ORDER_MARK = "\uFEFF";

	private CsvWriter() {
	}

	/** The bytes of the archive; the same briefing gives the same ones. */
	public static byte[] write(LaidOut briefing) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		LocalDateTime dated = LocalDateTime.ofInstant(briefing.imprint().dated(), ZoneOffset.UTC);
		try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
			for (Table table : Table.of(briefing)) {
				ZipEntry entry = new ZipEntry(table.part() + ".csv");
				entry.setTimeLocal(dated);
				zip.putNextEntry(entry);
				zip.write(csv(table).getBytes(StandardCharsets.UTF_8));
				zip.closeEntry();
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return bytes.toByteArray();
	}

	private static String csv(Table table) {
		StringBuilder csv = new StringBuilder(BYTE_ORDER_MARK);
		List<@Nullable Object> names = new ArrayList<>(Table.HEADINGS);
		table.fields().forEach((field) -> names.add(field.value().name()));
		csv.append(Csv.line(names)).append("\r\n");
		for (Table.Row row : table.rows()) {
			List<@Nullable Object> cells = new ArrayList<>();
			row.headings().forEach((heading) -> cells.add(heading.isEmpty() ? null : heading));
			table.fields().forEach((field) -> cells.add(field.value().of(row.record())));
			csv.append(Csv.line(cells)).append("\r\n");
		}
		return csv.toString();
	}

}
