package org.parley.support;

import java.math.BigDecimal;
import java.util.Arrays;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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

}
