package org.parley.intake.format.packed;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.notice.Notice;

import static org.assertj.core.api.Assertions.assertThat;

/** What the sheets of workbooks read as. */
class WorkbookTests {

	private static final List<String> HEADER = List.of("fact", "source");

	@TempDir
	private Path folder;

	private Packed open(WorkbookParts workbook) throws IOException {
		Path file = Files.write(this.folder.resolve("talks.2025.xlsx"), workbook.bytes());
		return Packed.open(file, Long.MAX_VALUE, HEADER::equals);
	}

	private String read(WorkbookParts workbook) throws IOException {
		try (InputStream in = open(workbook).bytes().open()) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		}
	}

	private String notice(WorkbookParts workbook) throws IOException {
		List<Notice> notices = Objects.requireNonNull(open(workbook).bytes().aboutUtf8());
		return notices.getFirst().sentence();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			<c><v>17</v></c>                                        | 17
			<c><v>17.0</v></c>                                      | 17
			<c><v>1.7E1</v></c>                                     | 17
			<c><v>33.799999999999997</v></c>                        | 33.8
			<c><v>-0.5</v></c>                                      | -0.5
			<c><v>9007199254740991</v></c>                          | 9007199254740991
			<c><v>1e400000000</v></c>                               | 1e400000000
			<c><v>1e-400000000</v></c>                              | 1e-400000000
			<c><v>seventeen</v></c>                                 | seventeen
			<c t="b"><v>1</v></c>                                   | TRUE
			<c t="b"><v>0</v></c>                                   | FALSE
			<c t="s"><v>0</v></c>                                   | shared
			<c t="s"><v>1</v></c>                                   | in parts
			<c t="inlineStr"><is><t>a, "b"</t></is></c>             | "a, ""b\"""
			<c t="inlineStr"><is><t>a;b</t></is></c>                | "a;b"
			<c t="inlineStr"><is><t>x_x000D_y_x005F_x0041_</t></is></c> | "x\\ry_x0041_"
			<c t="inlineStr"><is><t><![CDATA[a<b]]> &amp; c</t></is></c> | a<b & c
			<c t="str"><f>A1</f><v>text</v></c>                     | text
			<c t="str"><f>A1</f><v></v></c><c><v>5</v></c>         | ,5
			<c><v>0.0</v></c>                                       | 0
			<c><v>1e21</v></c>                                      | 1e21
			<c><f>1+1</f><v>2</v></c>                               | 2
			<c><f>1+1</f></c>                                       | #FORMULA!
			<c><f>1+1</f><v></v></c>                                | #FORMULA!
			<c t="e"><f>1/0</f><v>#DIV/0!</v></c>                   | #DIV/0!
			<c t="d"><v>2025-10-18</v></c>                          | 2025-10-18
			<c s="1"><v>45948</v></c>                               | 2025-10-18
			<c s="2"><v>45948</v></c>                               | 2025-10-18
			<c s="7"><v>45948.5</v></c>                             | 2025-10-18T12:00:00
			<c s="7"><v>45948.999999999</v></c>                     | 2025-10-19
			<c s="3"><v>45931</v></c>                               | 2025-10
			<c s="8"><v>45931</v></c>                               | 2025-10
			<c s="4"><v>45931</v></c>                               | 2025
			<c s="5"><v>1.5</v></c>                                 | 1.5
			<c s="6"><v>1.5</v></c>                                 | 1.5
			<c s="9"><v>0.75</v></c>                                | 18:00:00
			<c s="1"><v>1</v></c>                                   | 1900-01-01
			<c s="1"><v>59</v></c>                                  | 1900-02-28
			<c s="1"><v>61</v></c>                                  | 1900-03-01
			<c s="1"><v>-1</v></c>                                  | -1
			<c s="1"><v>9e9</v></c>                                 | 9000000000
			<c s="999"><v>5</v></c>                                 | 5
			<c r="C1"><v>5</v></c>                                  | ,,5
			<c/><c><v>5</v></c>                                     | ,5
			""")
	void aCellReadsAsInTheCsvOfItsSheet(String cell, String text) throws IOException {
		String expected = (text != null) ? text.replace("\\r", "\r") : "";
		assertThat(read(new WorkbookParts().sheet("A", WorkbookParts.row(cell)))).isEqualTo(expected + "\n");
	}

	@Test
	void daysMayCountFrom1904() throws IOException {
		WorkbookParts workbook = new WorkbookParts().sheet("A", WorkbookParts.row("<c s='1'><v>44486</v></c>"));
		String book = "<workbook><workbookPr date1904='1'/><sheets><sheet name='A' id='id1'/></sheets></workbook>";
		assertThat(read(workbook.part("xl/workbook.xml", book))).isEqualTo("2025-10-18\n");
	}

	@Test
	void rowsAreAsWideAsTheHeader() throws IOException {
		assertThat(read(new WorkbookParts().sheet("A", WorkbookParts.texts("a", "b", "c") + "<row/>"
				+ WorkbookParts.texts("1") + WorkbookParts.texts("", "2"))))
			.isEqualTo("a,b,c\n,,\n1,,\n,2,\n");
	}

	@Test
	void theSheetWithAKnownHeaderIsReadFromThereOn() throws IOException {
		WorkbookParts workbook = new WorkbookParts().sheet("Notes", WorkbookParts.texts("Read me"))
			.sheet("Old", "hidden",
					"<worksheet><sheetData>" + WorkbookParts.texts("fact", "source") + "</sheetData></worksheet>")
			.sheet("Data", WorkbookParts.texts("Talks of 2025") + "<row/>" + WorkbookParts.texts("fact", "source")
					+ WorkbookParts.texts("r1", "a1"));
		assertThat(read(workbook)).isEqualTo("fact,source\nr1,a1\n");
		assertThat(notice(workbook))
			.isEqualTo("The sheet \"Data\" of the workbook is read; its header is behind 2 rows "
					+ "that are not read, and counts as row 1; not read: Notes, Old.");
		assertThat(open(workbook).name()).isEqualTo("talks.2025.csv");
	}

	@Test
	void withoutAKnownHeaderTheFirstSheetWithAnythingInItIsRead() throws IOException {
		WorkbookParts workbook = new WorkbookParts().sheet("Empty", "").sheet("Data", WorkbookParts.texts("x", "y"));
		assertThat(read(workbook)).isEqualTo("x,y\n");
		assertThat(notice(workbook)).isEqualTo("The sheet \"Data\" of the workbook is read; not read: Empty.");
	}

}
