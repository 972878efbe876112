package org.parley.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class FormatTests {

	private boolean cut;

	@Test
	void tableAlignsTextLeftAndNumbersRight() {
		assertThat(print(Format.TABLE, List.of("place", "deaths"), row("Kabul", 7), row("Spin Boldak", 12)))
			.isEqualTo("""
					place        deaths
					-----------  ------
					Kabul             7
					Spin Boldak      12
					""");
	}

	@Test
	void tableFoldsLongTextAtBlanks() {
		String text = print(Format.TABLE, List.of("quote", "n"), row("nine words of text ".repeat(4), 1));
		assertThat(text.lines()).allMatch((line) -> line.length() <= 53).hasSize(4);
		assertThat(text.lines().skip(2).findFirst()).hasValueSatisfying((line) -> assertThat(line).endsWith("1"));
		assertThat(this.cut).isFalse();
	}

	@Test
	void tableCutsVeryLongTextAndSaysSo() {
		assertThat(print(Format.TABLE, List.of("body"), row("word ".repeat(1_000)))).endsWith("…\n");
		assertThat(this.cut).isTrue();
	}

	@Test
	void tableCountsWideAndCombiningCharacters() {
		assertThat(
				print(Format.TABLE, List.of("a", "b"), row("e\u0301", "x"), row("\u5e73\u548c", "y")).lines().skip(2))
			.containsExactly("e\u0301     x", "\u5e73\u548c  y");
	}

	@ParameterizedTest
	@ValueSource(strings = { "\u001b[31m", "\u202e", "\u0007", "\u2066" })
	void tableShowsWhatWouldDisturbTheTerminal(String character) {
		assertThat(print(Format.TABLE, List.of("a"), row("x" + character + "y")))
			.doesNotContain(character.substring(0, 1))
			.contains(String.format("x\\u%04x", (int) character.charAt(0)));
	}

	@Test
	void tableOfManyRowsKeepsThemAll() {
		StringWriter out = new StringWriter();
		try (RowWriter rows = Format.TABLE.open(new PrintWriter(out), List.of("n"))) {
			for (int i = 0; i < 2_500; i++) {
				rows.add(List.of(i));
			}
		}
		assertThat(out.toString().lines().count()).isEqualTo(2_502);
	}

	@Test
	void csvQuotesWhatNeedsIt() {
		assertThat(
				print(Format.CSV, List.of("a", "b", "c"), row("x,y", "say \"no\"", "two\nlines"), row(null, "", " x")))
			.isEqualTo("a,b,c\n\"x,y\",\"say \"\"no\"\"\",\"two\nlines\"\n,\"\",\" x\"\n");
	}

	@ParameterizedTest
	@ValueSource(strings = { "=1+1", "+1", "-1", "@sum", "\t=1", "\r=1" })
	void csvDefusesFormulas(String text) {
		assertThat(print(Format.CSV, List.of("a"), row(text))).contains("'" + text);
	}

	@Test
	void csvLeavesNumbersAlone() {
		assertThat(print(Format.CSV, List.of("a", "b"), row(-1, new BigDecimal("-1E+3")))).isEqualTo("a,b\n-1,-1000\n");
	}

	@Test
	void jsonIsAnArrayOfObjects() {
		assertThat(print(Format.JSON, List.of("a", "b"), row("x", 1), row(null, true))).isEqualTo("""
				[
				{"a":"x","b":1},
				{"a":null,"b":true}
				]
				""");
		assertThat(print(Format.JSON, List.of("a"))).isEqualTo("[]\n");
	}

	@Test
	void jsonEscapesAndNeverDefuses() {
		assertThat(print(Format.JSON, List.of("a"), row("=\"\\\n\u202e\u0000")))
			.contains("\"=\\\"\\\\\\n\\u202e\\u0000\"");
	}

	@Test
	void jsonNumbersColumnsOfTheSameName() {
		assertThat(print(Format.JSON, List.of("slug", "slug"), row("a", "b")))
			.contains("{\"slug\":\"a\",\"slug_2\":\"b\"}");
	}

	@Test
	void timesAreIso8601InEveryForm() {
		List<@Nullable Object> row = row(OffsetDateTime.parse("2025-10-19T02:00:00+05:00"),
				LocalDateTime.parse("2025-10-19T02:00:00"));
		for (Format format : Format.values()) {
			assertThat(print(format, List.of("a", "b"), row)).contains("2025-10-18T21:00:00Z", "2025-10-19T02:00:00");
		}
	}

	private static List<@Nullable Object> row(@Nullable Object... cells) {
		return Arrays.asList(cells);
	}

	@SafeVarargs
	private String print(Format format, List<String> columns, List<@Nullable Object>... rows) {
		StringWriter out = new StringWriter();
		RowWriter writer = format.open(new PrintWriter(out), columns);
		try (writer) {
			for (List<@Nullable Object> row : rows) {
				writer.add(row);
			}
		}
		this.cut = writer.cut();
		return out.toString();
	}

}
