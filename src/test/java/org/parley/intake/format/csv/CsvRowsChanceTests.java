package org.parley.intake.format.csv;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

import de.siegmar.fastcsv.writer.CsvWriter;
import org.junit.jupiter.api.Test;
import org.parley.testing.Chance;

import static org.assertj.core.api.Assertions.assertThat;

class CsvRowsChanceTests {

	private static final CsvLimits SMALL = new CsvLimits(60, 120);

	@Test
	void readsWhatAnotherLibraryWrites() throws Exception {
		Chance.tries((random) -> readsBack(table(random)));
	}

	private static List<List<String>> table(Random random) {
		List<List<String>> table = new ArrayList<>();
		for (int rows = random.nextInt(9); table.size() < rows;) {
			table.add(List.of(cell(random), cell(random), cell(random)));
		}
		return table;
	}

	private static String cell(Random random) {
		return Chance.text(random, 8, "ab,;\t\" \n\u00fc\u06a9");
	}

	private static void readsBack(List<List<String>> table) throws IOException {
		StringWriter text = new StringWriter();
		try (CsvWriter writer = CsvWriter.builder().build(text)) {
			writer.writeRecord("x", "y", "z");
			table.forEach(writer::writeRecord);
		}
		List<List<String>> read = new ArrayList<>();
		withFile(text.toString().getBytes(StandardCharsets.UTF_8), (rows) -> {
			for (CsvRow row = rows.next(); row != null; row = rows.next()) {
				assertThat(row.faults()).isEmpty();
				read.add(row.cells());
			}
		});
		assertThat(read).isEqualTo(table.stream().filter((row) -> !isBlank(row)).toList());
	}

	/**
	 * Rows of blanks only are passed over, except when quoted, which the writer does for
	 * line ends.
	 */
	private static boolean isBlank(List<String> row) {
		return row.stream().allMatch((cell) -> cell.matches("[ \t]*"))
				&& row.stream().noneMatch((cell) -> cell.matches("(?s).*[\",\n].*"));
	}

	private static byte[] hostile(Random random) {
		return Chance.text(random, 400, "\",\n\rx \0\u00c3\u00bc\u00ff\u00fe").getBytes(StandardCharsets.ISO_8859_1);
	}

	@Test
	void anyBytesAreRowsOrFaults() throws Exception {
		Chance.tries((random) -> isRowsOrFaults(hostile(random)));
	}

	private static void isRowsOrFaults(byte[] bytes) throws IOException {
		List<Long> lines = new ArrayList<>(List.of(0L));
		withFile(bytes, (rows) -> {
			long number = 1;
			for (CsvRow row = rows.next(); row != null; row = rows.next()) {
				assertThat(row.number()).isEqualTo(++number);
				assertThat(row.line()).isGreaterThan(lines.getLast());
				assertThat(row.raw()).hasSizeLessThanOrEqualTo(SMALL.row() + 1);
				assertThat(!row.faults().isEmpty() || row.cells().size() == rows.header().names().size()).isTrue();
				lines.add(row.line());
			}
		});
	}

	@Test
	void aBrokenLineCostsNoOther() throws Exception {
		Chance.tries((random) -> costsNoOther(hostile(random)));
	}

	private static void costsNoOther(byte[] bytes) throws IOException {
		String bad = new String(bytes, StandardCharsets.ISO_8859_1).replaceAll("[\r\n]", "").replaceAll("[^ -~]", "x");
		String good = "1,2\n3,4\n5,6\n7,8\n";
		List<List<String>> read = new ArrayList<>();
		withFile(("a,b\n" + good + bad + "\n" + good).getBytes(StandardCharsets.US_ASCII), (rows) -> {
			for (CsvRow row = rows.next(); row != null; row = rows.next()) {
				read.add(row.cells());
			}
		});
		List<List<String>> expected = List.of(List.of("1", "2"), List.of("3", "4"), List.of("5", "6"),
				List.of("7", "8"));
		assertThat(Collections.indexOfSubList(read, expected)).isZero();
		assertThat(Collections.lastIndexOfSubList(read, expected)).isEqualTo(read.size() - 4).isGreaterThanOrEqualTo(4);
	}

	private interface Reading {

		void read(CsvRows rows) throws IOException;

	}

	private static void withFile(byte[] bytes, Reading reading) throws IOException {
		Path file = Files.createTempFile("rows", ".csv");
		try {
			Files.write(file, bytes);
			try (CsvRows rows = CsvRows.open(file, SMALL)) {
				reading.read(rows);
			}
		}
		finally {
			Files.delete(file);
		}
	}

}
