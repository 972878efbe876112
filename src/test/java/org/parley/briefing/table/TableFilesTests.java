package org.parley.briefing.table;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.briefing.pdf.LaidOut;
import org.parley.briefing.pdf.SampleLaidOut;

import static org.assertj.core.api.Assertions.assertThat;

/** The tables of a briefing as CSV and as a workbook, read back. */
class TableFilesTests {

	@Test
	void writesOneFileOfCsvForEachTable() throws IOException {
		Map<String, String> files = unzip(CsvWriter.write(SampleLaidOut.drawn()));
		assertThat(files.keySet()).containsExactly("strip.csv", "figures.csv", "calendar.csv", "changed.csv",
				"sources.csv", "question.csv");
		assertThat(files.values())
			.allSatisfy((csv) -> assertThat(csv).startsWith("\uFEFFsection,heading,subheading,").endsWith("\r\n"));
	}

	@Test
	void namesColumnsAsTheRowsAreNamedAndSaysUnderWhichHeadingTheyStand() throws IOException {
		List<NamedCsvRecord> strip = read(SampleLaidOut.drawn(), "strip.csv");
		assertThat(strip.getFirst().getHeader()).containsExactly("section", "heading", "subheading", "ceasefire",
				"seen", "state_name", "strain", "since_date", "since_day", "trend_words");
		assertThat(strip.getFirst().getField("section")).isEqualTo("At a glance");
		assertThat(strip.get(1).getField("state_name")).isEqualTo("Suspended");
		assertThat(read(SampleLaidOut.drawn(), "calendar.csv").getFirst().getField("heading"))
			.isEqualTo("Deadlines and next meetings");
	}

	@ParameterizedTest
	@ValueSource(strings = { "=cmd|'/c calc'!A1", "+1", "-1", "@sum", "\t=1", "\r=1" })
	void defusesFormulas(String wording) throws IOException {
		assertThat(read(SampleLaidOut.saying(wording), "statements.csv").getFirst().getField("wording"))
			.isEqualTo("'" + wording);
		assertThat(texts(workbook(SampleLaidOut.saying(wording)))).contains("'" + wording);
	}

	@Test
	void keepsCommasQuotesLinesAndArabicScript() throws IOException {
		String wording = "one, \"two\"\nthree پاکستان";
		assertThat(read(SampleLaidOut.saying(wording), "statements.csv").getFirst().getField("wording"))
			.isEqualTo(wording);
	}

	@Test
	void writesAWorkbookWithTheQuestionFirstAndASheetForEachTable() throws IOException {
		Map<String, String> parts = workbook(SampleLaidOut.drawn());
		assertThat(xml(parts, "xl/workbook.xml").select("sheet").eachAttr("name")).containsExactly("question", "strip",
				"figures", "calendar", "changed", "sources");
		assertThat(texts(parts)).contains("Afghanistan–Pakistan", "No. 3 of afg-pak",
				SampleLaidOut.drawn().contentHash(), "Publisher and article", "Against the period before");
	}

	@Test
	void freezesTheHeadsFiltersLinksAndLeavesNumbersNumbers() throws IOException {
		Map<String, String> parts = workbook(SampleLaidOut.ofSize(3));
		int last = xml(parts, "xl/workbook.xml").select("sheet").eachAttr("name").indexOf("sources") + 1;
		Document sources = xml(parts, "xl/worksheets/sheet" + last + ".xml");
		assertThat(sources.select("pane").attr("state")).isEqualTo("frozen");
		assertThat(sources.select("autoFilter").attr("ref")).isEqualTo("A1:I4");
		assertThat(sources.select("c[r=D3]").attr("t")).isEqualTo("n");
		assertThat(sources.select("c[r=D3] v").text()).isEqualTo("2");
		assertThat(sources.select("hyperlink")).hasSize(3);
		assertThat(parts.get("xl/worksheets/_rels/sheet" + last + ".xml.rels")).contains("https://example.org/2");
	}

	@Test
	void givesTheSameBytesForTheSameContent() throws InterruptedException {
		byte[] csv = CsvWriter.write(SampleLaidOut.drawn());
		byte[] workbook = XlsxWriter.write(SampleLaidOut.drawn());
		Thread.sleep(5);
		assertThat(CsvWriter.write(SampleLaidOut.drawn())).isEqualTo(csv);
		assertThat(XlsxWriter.write(SampleLaidOut.drawn())).isEqualTo(workbook);
		assertThat(new String(csv, StandardCharsets.ISO_8859_1)).startsWith("PK");
	}

	@Test
	void cutsWhatNoCellOfAWorkbookHoldsAndSaysSo() throws IOException {
		assertThat(texts(workbook(SampleLaidOut.saying("x".repeat(40_000))))).anyMatch(
				(text) -> text.length() == 32_767 && text.endsWith("x… [cut: a cell of a workbook holds no more]"));
	}

	private static List<NamedCsvRecord> read(LaidOut briefing, String file) throws IOException {
		String csv = unzip(CsvWriter.write(briefing)).getOrDefault(file, "");
		return CsvReader.builder().ofNamedCsvRecord(csv.substring(1)).stream().toList();
	}

	private static Map<String, String> workbook(LaidOut briefing) throws IOException {
		return unzip(XlsxWriter.write(briefing));
	}

	private static List<String> texts(Map<String, String> parts) {
		return xml(parts, "xl/sharedStrings.xml").select("t").stream().map((text) -> text.wholeText()).toList();
	}

	private static Document xml(Map<String, String> parts, String name) {
		return Jsoup.parse(parts.getOrDefault(name, ""), "", Parser.xmlParser());
	}

	private static Map<String, String> unzip(byte[] archive) throws IOException {
		Map<String, String> files = new LinkedHashMap<>();
		try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
			for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
			}
		}
		return files;
	}

}
