package org.parley.intake.format.csv;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.notice.Notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

class CsvRowsTests {

	private static final CsvLimits SMALL = new CsvLimits(40, 100);

	@TempDir
	private Path folder;

	/**
	 * What the file holds, and its rows: number@line and the cells, or the faults and the
	 * raw text.
	 */
	static Stream<Arguments> texts() {
		return Stream.of(arguments("plain", "a,b\n1,2\n3,4\n", "2@2 [1|2]; 3@3 [3|4]"),
				arguments("no line end at the end", "a,b\n1,2", "2@2 [1|2]"),
				arguments("Windows line ends", "a,b\r\n1,2\r\n3,4\r\n", "2@2 [1|2]; 3@3 [3|4]"),
				arguments("old Mac line ends", "a,b\r1,2\r3,4\r", "2@2 [1|2]; 3@3 [3|4]"),
				arguments("mixed line ends", "a,b\r\n1,2\n3,4\r5,6", "2@2 [1|2]; 3@3 [3|4]; 4@4 [5|6]"),
				arguments("semicolons", "a;b\n1,5;2\n", "2@2 [1,5|2]"),
				arguments("tabs", "a\tb\n1,5\t2;2\n", "2@2 [1,5|2;2]"),
				arguments("separator line of a spreadsheet", "sep=;\na;b\n1;2\n", "2@3 [1|2]"),
				arguments("separators in quoted header cells", "\"a;x;y\",b\n1,2\n", "2@2 [1|2]"),
				arguments("one column", "a\n1\n2\n", "2@2 [1]; 3@3 [2]"),
				arguments("blank lines", "\n\na,b\n\n1,2\n  \n3,4\n\n\n", "2@5 [1|2]; 3@7 [3|4]"),
				arguments("rows of separators only", "a,b\n,\n1,2\n , \n", "2@3 [1|2]"),
				arguments("empty cells", "a,b,c\n,,x\ny,,\n", "2@2 [||x]; 3@3 [y||]"),
				arguments("quoted empty cells are a row", "a,b\n\"\",\"\"\n", "2@2 [|]"),
				arguments("quotes", "a,b\n\"1\",\"2\"\n", "2@2 [1|2]"),
				arguments("separator in quotes", "a,b\n\"1,1\",2\n", "2@2 [1,1|2]"),
				arguments("doubled quotes", "a,b\n\"say \"\"no\"\"\",2\n", "2@2 [say \"no\"|2]"),
				arguments("only a doubled quote", "a,b\n\"\"\"\",2\n", "2@2 [\"|2]"),
				arguments("line end in quotes", "a,b\n\"1\n1\",2\n3,4\n", "2@2 [1/1|2]; 3@4 [3|4]"),
				arguments("Windows line end in quotes", "a,b\r\n\"1\r\n1\",2\r\n3,4\r\n", "2@2 [1/1|2]; 3@4 [3|4]"),
				arguments("Mac line end in quotes", "a,b\r\"1\r1\",2\r3,4\r", "2@2 [1/1|2]; 3@4 [3|4]"),
				arguments("several lines in quotes", "a,b\n\"1\n\n\n1\",\"2\n2\"\n3,4\n", "2@2 [1///1|2/2]; 3@7 [3|4]"),
				arguments("quoted last cell without line end", "a,b\n1,\"2\n2\"", "2@2 [1|2/2]"),
				arguments("blanks round quotes", "a,b\n1, \"2,2\" \n", "2@2 [1|2,2]"),
				arguments("blanks are kept in plain cells", "a,b\n 1 ,2\n", "2@2 [ 1 |2]"),
				arguments("quote inside a plain cell", "a,b\n5\" gun,2\n", "2@2 [5\" gun|2]"),
				arguments("quote at the end of a plain cell", "a,b\n5\",2\n3,4\n", "2@2 [5\"|2]; 3@3 [3|4]"),
				arguments("quote that never closes", "a,b\n\"1,2\n3,4\n5,6\n",
						"2@2 broken_quotes {\"1,2}; 3@3 [3|4]; 4@4 [5|6]"),
				arguments("quote that never closes, last row", "a,b\n1,2\n3,\"4",
						"2@2 [1|2]; 3@3 broken_quotes {3,\"4}"),
				arguments("quote that closes in the next row", "a,b\n1,\"2\n3,\"4\"\n5,6\n",
						"2@2 broken_quotes {1,\"2}; 3@3 [3|4]; 4@4 [5|6]"),
				arguments("text behind a closing quote", "a,b\n\"1\"x,2\n3,4\n",
						"2@2 broken_quotes {\"1\"x,2}; 3@3 [3|4]"),
				arguments("single quote for a doubled one", "a,b\n\"he said \"no\" to me\",2\n3,4\n",
						"2@2 broken_quotes {\"he said \"no\" to me\",2}; 3@3 [3|4]"),
				arguments("broken quotes with Windows line ends", "a,b\r\n1,\"2\r\n3,4\r\n",
						"2@2 broken_quotes {1,\"2}; 3@3 [3|4]"),
				arguments("broken quotes with Mac line ends", "a,b\r1,\"2\r3,4\r",
						"2@2 broken_quotes {1,\"2}; 3@3 [3|4]"),
				arguments("two broken rows", "a,b\n1,\"2\n3,\"4\n5,6\n",
						"2@2 broken_quotes {1,\"2}; 3@3 broken_quotes {3,\"4}; 4@4 [5|6]"),
				arguments("broken rows that together look whole", "a,b\n1,\"2\n3,4\"\n5,6\n",
						"2@2 [1|2/3,4]; 3@4 [5|6]"),
				arguments("broken rows that together have too many cells", "a,b\n\"1,2\n3\",4,5\n6,7\n",
						"2@2 broken_quotes {\"1,2}; 3@3 ragged_row {3\",4,5}; 4@4 [6|7]"),
				arguments("only a quote", "a,b\n\"\n1,2\n", "2@2 broken_quotes {\"}; 3@3 [1|2]"),
				arguments("quote beyond the longest row", "a,b\n1,\"" + "x\n".repeat(60) + "3,4\n",
						rowsAfterBrokenQuote()),
				arguments("too few cells", "a,b,c\n1,2\n3,4,5\n", "2@2 ragged_row {1,2}; 3@3 [3|4|5]"),
				arguments("too many cells", "a,b\n1,2,3\n3,4\n", "2@2 ragged_row {1,2,3}; 3@3 [3|4]"),
				arguments("empty cells too many", "a,b\n1,2,,\n3,4\n", "2@2 [1|2]; 3@3 [3|4]"),
				arguments("empty columns too many", "a,b,,\n1,2,,\n3,\"4\n4\",,\n5,6\n",
						"2@2 [1|2]; 3@3 [3|4/4]; 4@5 [5|6]"),
				arguments("a value in a column without a name", "a,b,\n1,2,3\n3,4,\n1,2,3,4\n",
						"2@2 unnamed_column {1,2,3}; 3@3 [3|4]; 4@4 ragged_row {1,2,3,4}"),
				arguments("row as long as it may be", "a,b\n" + "x".repeat(40) + "," + "y".repeat(40) + "\n3,4\n",
						"2@2 [" + "x".repeat(40) + "|" + "y".repeat(40) + "]; 3@3 [3|4]"),
				arguments("cell too long", "a,b\n1," + "x".repeat(41) + "\n3,4\n",
						"2@2 too_long {1," + "x".repeat(41) + "}; 3@3 [3|4]"),
				arguments("line too long", "a,b\n1," + "x".repeat(200) + "\n3,4\n",
						"2@2 line_too_long {1," + "x".repeat(99) + "…}; 3@3 [3|4]"),
				arguments("last line too long", "a,b\n1," + "x".repeat(200),
						"2@2 line_too_long {1," + "x".repeat(99) + "…}"),
				arguments("long line in quotes", "a,b\n1,\"" + "x".repeat(200) + "\"\n3,4\n",
						"2@2 line_too_long {1,\"" + "x".repeat(98) + "…}; 3@3 [3|4]"),
				arguments("long line of blanks", "a,b\n1," + " ".repeat(200) + "x\n3,4\n",
						"2@2 line_too_long {1," + " ".repeat(99) + "…}; 3@3 [3|4]"),
				arguments("long line of separators", "a,b\n" + ",".repeat(200) + "\n3,4\n",
						"2@2 line_too_long {" + ",".repeat(101) + "…}; 3@3 [3|4]"),
				arguments("NUL in a cell", "a,b\n1\0,2\n", "2@2 [1\0|2]"),
				arguments("four bytes and right to left", "a,b\n👍,کابل\n", "2@2 [👍|کابل]"),
				arguments("joiners and marks", "a,b\nمی‌خواهم,\u200fx\n", "2@2 [می‌خواهم|\u200fx]"),
				arguments("other line separators are text", "a,b\n1\u2028\u0085\u000b\f1,2\n",
						"2@2 [1\u2028\u0085\u000b\f1|2]"),
				arguments("formula", "a,b\n=1+1,@x\n", "2@2 [=1+1|@x]"), arguments("header only", "a,b\n", ""),
				arguments("header only without line end", "a,b", ""), arguments("empty", "", ""),
				arguments("blank", " \n\r\n\n", ""), arguments("separators only", ",,\n,,\n", ""));
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("texts")
	void readsWhatCanBeReadAndNamesTheRest(String name, String text, String rows) throws IOException {
		assertThat(read(text.getBytes(StandardCharsets.UTF_8))).isEqualTo(rows);
	}

	static Stream<Arguments> encodings() {
		String text = "name,ü\nTürkiye,Qāsim کابل\n";
		String western = "name,ü\nTürkiye,café\n";
		byte[] bom8 = { (byte) 0xef, (byte) 0xbb, (byte) 0xbf };
		byte[] bom16little = { (byte) 0xff, (byte) 0xfe };
		byte[] bom16big = { (byte) 0xfe, (byte) 0xff };
		byte[] bom32little = { (byte) 0xff, (byte) 0xfe, 0, 0 };
		byte[] bom32big = { 0, 0, (byte) 0xfe, (byte) 0xff };
		String row = "2@2 [Türkiye|Qāsim کابل]";
		return Stream.of(arguments("UTF-8", text.getBytes(StandardCharsets.UTF_8), "", row),
				arguments("UTF-8 with mark", join(bom8, text, "UTF-8"), "", row),
				arguments("UTF-16LE with mark", join(bom16little, text, "UTF-16LE"), "", row),
				arguments("UTF-16BE with mark", join(bom16big, text, "UTF-16BE"), "", row),
				arguments("UTF-16LE", text.getBytes(StandardCharsets.UTF_16LE), "", row),
				arguments("UTF-16BE", text.getBytes(StandardCharsets.UTF_16BE), "", row),
				arguments("UTF-32LE with mark", join(bom32little, text, "UTF-32LE"), "", row),
				arguments("UTF-32BE with mark", join(bom32big, text, "UTF-32BE"), "", row),
				arguments("Windows-1252", western.getBytes(Charset.forName("windows-1252")), "not_utf8",
						"2@2 [Türkiye|café]"),
				arguments("Windows-1252 with punctuation", "a\n“x” – y…\n".getBytes(Charset.forName("windows-1252")),
						"not_utf8", "2@2 [“x” – y…]"),
				arguments("Windows-1252 with a byte it does not have",
						"a\ncafé\n?\nx\n".replace('?', '\u0081').getBytes(StandardCharsets.ISO_8859_1), "not_utf8",
						"2@2 [café]; 3@3 bad_encoding {\ufffd}; 4@4 [x]"),
				arguments("Windows-1256", "a\nکابل پاکستان\n".getBytes(Charset.forName("windows-1256")),
						"unreadable_file", ""),
				arguments("Windows-1251", "a\nКабул\n".getBytes(Charset.forName("windows-1251")), "unreadable_file",
						""),
				arguments("mostly UTF-8",
						join("a\nü ü ü ü ü\n".getBytes(StandardCharsets.UTF_8), "é\nx\n", "ISO-8859-1"), "not_utf8",
						"2@2 [ü ü ü ü ü]; 3@3 bad_encoding {\ufffd}; 4@4 [x]"),
				arguments("UTF-8 cut in a character",
						new byte[] { 'a', '\n', (byte) 0xc3, (byte) 0xbc, '\n', (byte) 0xc3 }, "not_utf8",
						"2@2 [Ã¼]; 3@3 [Ã]"),
				arguments("overlong UTF-8", new byte[] { 'a', '\n', (byte) 0xc0, (byte) 0xaf, '\n' }, "unreadable_file",
						""),
				arguments("binary", new byte[] { 'P', 'K', 0, 0, 0, 7, 0, 0, 0 }, "unreadable_file", ""));
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("encodings")
	void findsTheEncoding(String name, byte[] bytes, String notices, String rows) throws IOException {
		try (CsvRows file = CsvRows.open(file(bytes), SMALL)) {
			assertThat(codes(file.header().notices())).isEqualTo(notices);
		}
		assertThat(read(bytes)).isEqualTo(rows);
	}

	static Stream<Arguments> headers() {
		return Stream.of(arguments("a,b\n", "a|b", ""), arguments(" a , \"b\" \n", "a|b", ""),
				arguments("a,b,,\n", "a|b", ""), arguments("a,,b\n", "a||b", "unnamed_column"),
				arguments("a,b,a\n", "a|b|a", "duplicate_column"), arguments("a,A\n", "a|A", "duplicate_column"),
				arguments("\"a\nb\",c\n", "a/b|c", ""), arguments("\"a,b\n1,2\n", "", "no_header"),
				arguments("x".repeat(200) + "\n1\n", "", "no_header"), arguments("", "", "empty_file"),
				arguments("\n \n", "", "empty_file"), arguments(",,,\n1,2\n", "1|2", ""),
				arguments("1,2,3\n", "1|2|3", ""));
	}

	@ParameterizedTest
	@MethodSource("headers")
	void saysWhatIsWrongWithTheHeader(String text, String names, String notices) throws IOException {
		try (CsvRows file = CsvRows.open(file(text.getBytes(StandardCharsets.UTF_8)), SMALL)) {
			assertThat(String.join("|", file.header().names()).replace('\n', '/')).isEqualTo(names);
			assertThat(codes(file.header().notices())).isEqualTo(notices);
		}
	}

	@Test
	void keepsTheRowAsItStandsInTheFile() throws IOException {
		String row = " 1 ,\"two\r\nlines, \"\"quoted\"\"\" ,";
		try (CsvRows file = CsvRows.open(file(("a,b,c\r\n" + row + "\r\n").getBytes(StandardCharsets.UTF_8)), SMALL)) {
			assertThat(file.header().raw()).isEqualTo("a,b,c");
			CsvRow read = Objects.requireNonNull(file.next());
			assertThat(read.raw()).isEqualTo(row);
		}
	}

	@Test
	void skipsWithTheSameCount() throws IOException {
		String text = "a,b\n1,2\n\n\"3\n3\",4\n5,\"6\n7,8\n,\n" + "x".repeat(200) + "\n9,10\n";
		for (int skipped = 0; skipped <= 7; skipped++) {
			String all = read(text.getBytes(StandardCharsets.UTF_8));
			try (CsvRows file = CsvRows.open(file(text.getBytes(StandardCharsets.UTF_8)), SMALL)) {
				file.skip(skipped);
				String rest = all.split("; ").length > skipped
						? Stream.of(all.split("; ")).skip(skipped).collect(Collectors.joining("; ")) : "";
				assertThat(rows(file)).isEqualTo(rest);
			}
		}
	}

	@Test
	void tenThousandColumnsAreARow() throws IOException {
		String header = Stream.iterate(0, (i) -> i + 1)
			.limit(10_000)
			.map((i) -> "c" + i)
			.collect(Collectors.joining(","));
		String row = "x,".repeat(9_999) + "y";
		Path path = file((header + "\n" + row + "\n").getBytes(StandardCharsets.UTF_8));
		try (CsvRows file = CsvRows.open(path, CsvLimits.DEFAULT)) {
			CsvRow read = Objects.requireNonNull(file.next());
			assertThat(read.cells()).hasSize(10_000).endsWith("x", "y");
			assertThat(read.faults()).isEmpty();
		}
	}

	private static String rowsAfterBrokenQuote() {
		StringBuilder rows = new StringBuilder("2@2 broken_quotes {1,\"x}");
		for (int i = 3; i <= 61; i++) {
			rows.append("; ").append(i).append('@').append(i).append(" ragged_row {x}");
		}
		return rows + "; 62@62 [3|4]";
	}

	private static byte[] join(byte[] start, String text, String charset) {
		byte[] rest = text.getBytes(Charset.forName(charset));
		byte[] all = new byte[start.length + rest.length];
		System.arraycopy(start, 0, all, 0, start.length);
		System.arraycopy(rest, 0, all, start.length, rest.length);
		return all;
	}

	private String read(byte[] bytes) throws IOException {
		try (CsvRows file = CsvRows.open(file(bytes), SMALL)) {
			return rows(file);
		}
	}

	private static String rows(CsvRows file) throws IOException {
		StringBuilder rows = new StringBuilder();
		for (CsvRow row = file.next(); row != null; row = file.next()) {
			rows.append(rows.isEmpty() ? "" : "; ").append(row.number()).append('@').append(row.line()).append(' ');
			rows.append(row.faults().isEmpty() ? "[" + String.join("|", row.cells()).replace('\n', '/') + "]"
					: codes(row.faults()) + " {" + row.raw() + "}");
		}
		return rows.toString();
	}

	private static String codes(Iterable<Notice> notices) {
		StringBuilder codes = new StringBuilder();
		notices.forEach((notice) -> codes.append(codes.isEmpty() ? "" : " ").append(notice.code().code()));
		return codes.toString();
	}

	private Path file(byte[] bytes) throws IOException {
		return Files.write(this.folder.resolve("rows.csv"), bytes);
	}

}
