package org.parley.intake.format.csv;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import de.siegmar.fastcsv.writer.CsvWriter;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import static org.assertj.core.api.Assertions.assertThat;

class CsvRowsPropertyTests {

	private static final CsvLimits SMALL = new CsvLimits(60, 120);

	@Provide
	Arbitrary<List<List<String>>> tables() {
		Arbitrary<String> cell = Arbitraries.strings().withChars("ab,;\t\" \nüک").ofMaxLength(8);
		return cell.list().ofSize(3).list().ofMaxSize(8);
	}

	@Property(tries = 300)
	void readsWhatAnotherLibraryWrites(@ForAll("tables") List<List<String>> table) throws IOException {
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

	@Provide
	Arbitrary<byte[]> hostile() {
		return Arbitraries
			.of((byte) '"', (byte) ',', (byte) '\n', (byte) '\r', (byte) 'x', (byte) ' ', (byte) 0, (byte) 0xc3,
					(byte) 0xbc, (byte) 0xff, (byte) 0xfe)
			.array(byte[].class)
			.ofMaxSize(400);
	}

	@Property(tries = 500)
	void anyBytesAreRowsOrFaults(@ForAll("hostile") byte[] bytes) throws IOException {
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

	/** One bad line among good ones costs the good ones nothing. */
	@Property(tries = 300)
	void aBrokenLineCostsNoOther(@ForAll("hostile") byte[] bytes) throws IOException {
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
