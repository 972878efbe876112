package org.parley.support;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import de.siegmar.fastcsv.reader.CsvReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.testing.Chance;

import static org.assertj.core.api.Assertions.assertThat;

class CsvTests {

	@Test
	void quotesWhatNeedsItAndTellsNullFromEmpty() {
		assertThat(Csv.line(Arrays.asList("a,b", "say \"no\"", "", null, " x", new BigDecimal("-1E+3"))))
			.isEqualTo("\"a,b\",\"say \"\"no\"\"\",\"\",,\" x\",-1000");
	}

	@ParameterizedTest
	@ValueSource(strings = { "=1", "+1", "-1", "@a", "\t=1", "\r=1", "'=1", "''+x" })
	void takesOffTheApostropheThatItPutOn(String text) {
		assertThat(Csv.defused(text)).isEqualTo("'" + text);
		assertThat(Csv.restored(Csv.defused(text))).isEqualTo(text);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "'", "plain", "'quoted' word", "a=b" })
	void leavesOtherTextAlone(String text) {
		assertThat(Csv.defused(text)).isEqualTo(text);
		assertThat(Csv.restored(text)).isEqualTo(text);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
			a,=b,c           | a,'=b,c
			=a               | '=a
			"=a,-b",c        | "'=a,-b",c
			"x,=b",-9,+1.5   | "x,=b",-9,+1.5
			"a ""=b"" ",@c   | "a ""=b"" ",'@c
			-9;"-9"          | '-9;"-9"
			"open,=b         | "open,=b
			"=open,=b        | "'=open,=b
			,,               | ,,
			""")
	void defusesALineAsItStands(String raw, String expected) {
		assertThat(Csv.defusedLine(raw, ',')).isEqualTo(expected);
	}

	@Test
	void knowsOtherSeparators() {
		assertThat(Csv.defusedLine("a;=b;-9", ';')).isEqualTo("a;'=b;-9");
		assertThat(Csv.defusedLine("a\t\t=b", '\t')).isEqualTo("a\t\t'=b");
	}

	@Test
	void whatWasDefusedIsNoFormulaAndComesBack() throws Exception {
		Chance.tries((random) -> {
			String text = Chance.text(random, 12, "=+-@\t\r' a1,\"\n");
			assertThat(Csv.defused(text)).doesNotStartWith("=")
				.doesNotStartWith("+")
				.doesNotStartWith("-")
				.doesNotStartWith("@")
				.doesNotStartWith("\t")
				.doesNotStartWith("\r");
			assertThat(Csv.restored(Csv.defused(text))).isEqualTo(text);
		});
	}

	@Test
	void aLineIsReadByAnotherLibraryAsItsCells() throws Exception {
		Chance.tries((random) -> {
			List<String> cells = List.of("first", Chance.text(random, 10), Chance.text(random, 10, ",\"\n\r =x"));
			assertThat(records(Csv.line(cells))).singleElement()
				.satisfies((read) -> assertThat(read).isEqualTo(cells.stream().map(Csv::defused).toList()));
		});
	}

	@Test
	void aDefusedLineKeepsItsCellsAndHoldsNoFormula() throws Exception {
		Chance.tries((random) -> {
			List<String> cells = List.of("first", Chance.text(random, 8, "=+-@19.a "),
					Chance.text(random, 8, "-+=,\"x"));
			String raw = cells.stream()
				.map((cell) -> (random.nextBoolean() || cell.matches("(?s).*[,\"].*"))
						? '"' + cell.replace("\"", "\"\"") + '"' : cell)
				.collect(Collectors.joining(","));
			List<String> read = records(Csv.defusedLine(raw, ',')).getFirst();
			assertThat(read.stream().map(Csv::restored).toList()).isEqualTo(cells);
			assertThat(read)
				.noneMatch((cell) -> cell.matches("[=+@-].*") && !cell.strip().matches("[+-]?\\d+(\\.\\d+)?"));
		});
	}

	private static List<List<String>> records(String csv) {
		return CsvReader.builder().ofCsvRecord(csv).stream().map((read) -> List.copyOf(read.getFields())).toList();
	}

}
