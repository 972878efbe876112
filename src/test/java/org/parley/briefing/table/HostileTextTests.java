package org.parley.briefing.table;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import de.siegmar.fastcsv.reader.CsvReader;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.briefing.html.HtmlWriter;
import org.parley.briefing.pdf.SampleLaidOut;
import org.parley.support.Csv;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What a source said, in every form of a briefing but the PDF (S1): the page has the same
 * elements but for line ends whatever the words are, and no cell of a table is a formula.
 */
class HostileTextTests {

	private static final List<String> ELEMENTS = elements("harmless");

	@ParameterizedTest
	@ValueSource(strings = { "=1+1", "+1+1", "-1+1", "@SUM(A1)", "=cmd|'/c calc'!A1", "=HYPERLINK(\"http://x\",\"y\")",
			"\t=1", "\r=1", "'=1", "''=1", "=IMPORTXML(\"http://x\",\"//a\")", "=WEBSERVICE(\"http://x\")",
			"-2+3+cmd|' /C calc'!A0", "@x", "+49 30 1", "<b>x</b>", "<script>x</script>", "</td></tr></table>",
			"</script>", "<!--", "-->", "]]>", "<![CDATA[x]]>", "&lt;b&gt;", "&#60;b>", "<img src=x onerror=x>",
			"<a href=\"javascript:x\">y</a>", "\" onmouseover=\"x", "' style='x", "{{x}}", "${x}", "#{x}", "$F{x}",
			"<%= x %>", "[1]", "[x](http://y)", "<svg/onload=x>", "<style>*{x:y}</style>", "<base href=x>",
			"<form action=x><input>", "<plaintext>", "\u2028x", "a\u0000b", "\u202ex", "\ufeffx", "x\",\"y", "x\r\ny",
			"x;y", "--x", "/* x */", "\\", "\\\"", "%s%n", "../../x", "file:///x", "C:\\x" })
	void isTextAndNothingElse(String text) throws IOException {
		assertThat(elements(text)).isEqualTo(ELEMENTS);
		String csv = part(CsvWriter.write(SampleLaidOut.saying(text)), "statements.csv").substring(1);
		String cell = CsvReader.builder().ofNamedCsvRecord(csv).stream().findFirst().orElseThrow().getField("wording");
		assertThat(cell).doesNotContainPattern("^[=+@\t\r-]");
		assertThat(Csv.restored(cell)).isEqualTo(text);
		String strings = part(XlsxWriter.write(SampleLaidOut.saying(text)), "xl/sharedStrings.xml");
		assertThat(Jsoup.parse(strings, "", Parser.xmlParser()).select("t")).noneMatch(
				(found) -> found.wholeText().matches("(?s)[=+@\t\r-].+") && !found.wholeText().matches("[–-].?"));
	}

	private static List<String> elements(String text) {
		return Jsoup.parse(new String(HtmlWriter.write(SampleLaidOut.saying(text)), StandardCharsets.UTF_8))
			.getAllElements()
			.stream()
			.map(Element::tagName)
			.filter((name) -> !name.equals("br"))
			.toList();
	}

	private static String part(byte[] archive, String name) throws IOException {
		try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
			for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				if (entry.getName().equals(name)) {
					return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
				}
			}
		}
		throw new IOException("no " + name);
	}

}
