package org.parley.intake.format.packed;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.intake.format.DatasetInspector;
import org.parley.intake.format.FileInspector;
import org.parley.intake.format.FileType;
import org.parley.intake.format.csv.CsvLimits;
import org.parley.notice.Notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.intake.format.packed.WorkbookParts.row;
import static org.parley.intake.format.packed.WorkbookParts.texts;

/** Workbooks and archives that are damaged, locked, or made to do harm. */
class HostilePackedTests {

	private static final String HEADER = texts("fact", "source", "round_no");

	private static final long LARGEST = 64L << 20;

	@TempDir
	private Path folder;

	private final FileInspector inspector = new FileInspector(CsvLimits.DEFAULT, LARGEST,
			new DatasetInspector(List.of(), null, CsvLimits.DEFAULT));

	/** Reads a file to its end, as an import would; what stops it is the answer. */
	private String read(byte[] bytes) throws IOException {
		Path file = Files.write(this.folder.resolve("file.bin"), bytes);
		FileType type = this.inspector.inspect(file);
		if (type instanceof FileType.Refused(List<Notice> notices)) {
			return notices.getFirst().code().code() + ": " + notices.getFirst().sentence();
		}
		try (InputStream in = this.inspector.open(file).bytes().open()) {
			in.transferTo(OutputStream.nullOutputStream());
			return type.layout();
		}
		catch (Unusable ex) {
			return ex.code().code() + ": " + ex.sentence();
		}
	}

	static Stream<Arguments> refused() throws IOException {
		byte[] sound = sheet(HEADER + texts("r1", "a1", "1"));
		return Stream.of(
				of("a cell without such a text", sheet(HEADER + row("<c t='s'><v>2000000000</v></c>")),
						"refers to a text that is not in it"),
				of("a cell with a negative text", sheet(row("<c t='s'><v>-1</v></c>")), "refers to a text"),
				of("a cell far to the right", sheet(HEADER + row("<c r='ZZZZZZ1'><v>1</v></c>")),
						"outside of any sheet"),
				of("a cell to the right of the last", sheet(row("<c r='XFE1'><v>1</v></c>")), "outside of any sheet"),
				of("a cell without a column", sheet(row("<c r='1'><v>1</v></c>")), "outside of any sheet"),
				of("a sheet that is cut off", book("<worksheet><sheetData><row><c><v>1</v>"),
						"damaged in xl/worksheets"),
				of("a sheet that is no XML", book("fact,source\n1,2\n"), "damaged in xl/worksheets"),
				of("a sheet with nothing", book(""), "damaged in xl/worksheets"),
				of("entities that grow",
						book("<!DOCTYPE x [<!ENTITY a '0123456789'><!ENTITY b '&a;&a;&a;&a;'>]>"
								+ "<worksheet><sheetData><row><c><v>&b;</v></c></row></sheetData></worksheet>"),
						"declares entities"),
				of("an entity that is a file",
						book("<!DOCTYPE x [<!ENTITY a SYSTEM 'file:///etc/hostname'>]>"
								+ "<worksheet><sheetData><row><c><v>&a;</v></c></row></sheetData></worksheet>"),
						"declares entities"),
				of("an entity in the texts", new WorkbookParts().sheet("A", row("<c t='s'><v>0</v></c>"))
					.part("xl/sharedStrings.xml",
							"<!DOCTYPE x [<!ENTITY a SYSTEM 'file:///etc/hostname'>]><sst><si><t>&a;</t></si></sst>")
					.bytes(), "declares entities"),
				of("an entity that nobody declared", sheet(row("<c><v>&nobody;</v></c>")), "damaged in xl/worksheets"),
				of("a text of a million",
						sheet(row("<c t='inlineStr'><is><t>" + "x".repeat(1_100_000) + "</t></is></c>")),
						"more than 1048576 characters"),
				of("a text of a million in parts",
						sheet(row("<c t='inlineStr'><is>" + ("<t>" + "x".repeat(1000) + "</t>").repeat(1100)
								+ "</is></c>")),
						"more than 1048576 characters"),
				of("no sheet", new WorkbookParts().bytes(), "no sheet with anything in it"),
				of("an empty sheet", sheet(""), "no sheet with anything in it"),
				of("rows of nothing", sheet("<row/><row><c/></row>"), "no sheet with anything in it"),
				of("no book", zip("[Content_Types].xml", "<Types/>"), "lacks its part xl/workbook.xml"),
				of("a part that is not there",
						new WorkbookParts().sheet("A", HEADER)
							.part("xl/_rels/workbook.xml.rels",
									"<Relationships><Relationship Id='id1' Type='x/worksheet' "
											+ "Target='worksheets/9.xml'/></Relationships>")
							.bytes(),
						"lacks its part xl/worksheets/9.xml"),
				of("styles that are broken",
						new WorkbookParts().sheet("A", HEADER).part("xl/styles.xml", "<styleSheet><cellXfs>").bytes(),
						"damaged in xl/styles.xml"),
				of("sixty megabytes of zeros in the sheet", bomb("xl/worksheets/1.xml", 60), "100 times as large"),
				of("sixty megabytes of zeros in the texts", bomb("xl/sharedStrings.xml", 60), "100 times as large"),
				of("twenty megabytes of zeros in the book", bomb("xl/workbook.xml", 20), "100 times as large"),
				of("sixty megabytes of zeros in a table", zip("a.csv", "fact,source,round_no\n" + "0".repeat(60 << 20)),
						"100 times as large"),
				of("sixty megabytes of zeros in gzip", gzip("fact,source,round_no\n" + "0".repeat(60 << 20)),
						"100 times as large"),
				of("an archive of 10,001 files",
						zip(IntStream.range(0, 20_002).mapToObj((i) -> "f" + i).toArray(String[]::new)),
						"at most 10000"),
				of("a path upwards", zip("../../evil.csv", "a,b\n"), "leads out of it"),
				of("a path upwards within", zip("a/../../evil.csv", "a,b\n"), "leads out of it"),
				of("a path upwards with backslashes", zip("..\\evil.csv", "a,b\n"), "leads out of it"),
				of("a path from the root", zip("/etc/evil.csv", "a,b\n"), "leads out of it"),
				of("a path on a drive", zip("C:\\evil.csv", "a,b\n"), "leads out of it"),
				of("a path upwards in a workbook", new WorkbookParts().sheet("A", HEADER).part("../x.xml", "x").bytes(),
						"leads out of it"),
				of("an archive in an archive", zip("inner.zip", "PK"), "no table in it"),
				of("a workbook in an archive", zip("ged.xlsx", "PK"), "a workbook in it; unpack it first"),
				of("two tables", zip("a.csv", "a,b\n", "b.csv", "a,b\n"), "2 tables in it"),
				of("a document", zip("[Content_Types].xml", "<Types/>", "word/document.xml", "<w/>"), "no workbook"),
				of("slides", zip("[Content_Types].xml", "<Types/>", "ppt/presentation.xml", "<p/>"), "no workbook"),
				of("a binary workbook", zip("[Content_Types].xml", "<Types/>", "xl/workbook.bin", "x"),
						"binary workbook. Save it as .xlsx, or its sheet as CSV"),
				of("an OpenDocument",
						zip("mimetype", "application/vnd.oasis.opendocument.spreadsheet", "content.xml", "<x/>"),
						"OpenDocument. Save it as .xlsx"),
				of("an old workbook", ole("Workbook"), "an old workbook (.xls). Save it as .xlsx, or its sheet as CSV"),
				of("a workbook with a password", ole("EncryptedPackage"),
						"locked with a password. Save it without one"),
				of("another old document", ole("WordDocument"), "an old office document"),
				of("an archive with a password", locked(zip("a.csv", "fact,source,round_no\n")), "encrypted"),
				of("half a workbook", Arrays.copyOf(sound, sound.length / 2), "The ZIP archive is damaged"),
				of("the first bytes of a workbook", Arrays.copyOf(sound, 20), "The ZIP archive is damaged"),
				of("half of gzip", half(gzip(noise(60_000))), "packed, and damaged"), of("gzip with a wrong sum",
						flipped(gzip("fact,source,round_no\nr1,a1,1\n"), -8), "packed, and damaged"),
				of("a sheet with one wrong byte", damaged(sound), "damaged"));
	}

	private static Arguments of(String name, byte[] file, String answer) {
		return Arguments.of(Named.of(name, file), answer);
	}

	@ParameterizedTest
	@MethodSource("refused")
	void isRefusedWithASentence(byte[] file, String answer) throws IOException {
		assertThat(read(file)).contains(answer).matches("[a-z_]+: [A-Z].*\\.");
	}

	static Stream<Arguments> read() throws IOException {
		return Stream.of(of("a sound workbook", sheet(HEADER + texts("r1", "a1", "1")), "talk_round"),
				of("the other standard",
						book("<x:worksheet xmlns:x='http://purl.oclc.org/ooxml/spreadsheetml/main'>" + "<x:sheetData>"
								+ HEADER.replace("<", "<x:").replace("<x:/", "</x:") + "</x:sheetData></x:worksheet>"),
						"talk_round"),
				of("a folder with dots in its name", zip("data/v..2/a.csv", "fact,source,round_no\n"), "talk_round"),
				of("a hundred thousand blank rows", sheet(HEADER + "<row></row>".repeat(100_000)), "talk_round"),
				of("rows and cells without addresses", sheet(HEADER + row("<c/>", "<c><v>1</v></c>")), "talk_round"));
	}

	@ParameterizedTest
	@MethodSource("read")
	void isRead(byte[] file, String layout) throws IOException {
		assertThat(read(file)).isEqualTo(layout);
	}

	/** Whatever is wrong, the answer is a layout or a refusal, and never an exception. */
	@Test
	void damagedBytesAnywhereAreReadOrRefused() throws IOException {
		byte[] sound = sheet(HEADER + texts("r1", "a1", "1"));
		Random random = new Random(7);
		List<String> answers = new ArrayList<>();
		for (int i = 0; i < 300; i++) {
			byte[] bytes = sound.clone();
			for (int flips = random.nextInt(1, 4); flips > 0; flips--) {
				bytes[random.nextInt(4, bytes.length)] ^= (byte) (1 << random.nextInt(8));
			}
			answers.add(read(bytes));
		}
		assertThat(answers).allMatch((answer) -> answer.equals("talk_round") || answer.matches("(?s)[a-z_]+: .*\\."))
			.anyMatch((answer) -> answer.contains("damaged"));
	}

	private static byte[] sheet(String rows) {
		return new WorkbookParts().sheet("A", rows).bytes();
	}

	private static byte[] book(String sheet) {
		return new WorkbookParts().sheet("A", "visible", sheet).bytes();
	}

	private static byte[] bomb(String part, int megabytes) {
		return new WorkbookParts().sheet("A", HEADER + row("<c t='s'><v>0</v></c>"))
			.part(part, "<x>" + " ".repeat(megabytes << 20) + "</x>")
			.bytes();
	}

	private static byte[] zip(String... entries) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
			for (int i = 0; i < entries.length; i += 2) {
				zip.putNextEntry(new ZipEntry(entries[i]));
				zip.write(entries[i + 1].getBytes(StandardCharsets.UTF_8));
			}
		}
		return bytes.toByteArray();
	}

	private static byte[] gzip(String text) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
			out.write(text.getBytes(StandardCharsets.UTF_8));
		}
		return bytes.toByteArray();
	}

	/** The old container of office documents, with a stream of this name. */
	private static byte[] ole(String stream) {
		byte[] bytes = new byte[4096];
		byte[] magic = HexFormat.of().parseHex("d0cf11e0a1b11ae1");
		byte[] name = stream.getBytes(StandardCharsets.UTF_16LE);
		System.arraycopy(magic, 0, bytes, 0, magic.length);
		System.arraycopy(name, 0, bytes, 2048, name.length);
		return bytes;
	}

	/** Sets the flag that says that the entries are encrypted. */
	private static byte[] locked(byte[] zip) {
		byte[] bytes = zip.clone();
		bytes[6] |= 1;
		for (int i = 0; i < bytes.length - 4; i++) {
			if (bytes[i] == 'P' && bytes[i + 1] == 'K' && bytes[i + 2] == 1 && bytes[i + 3] == 2) {
				bytes[i + 8] |= 1;
			}
		}
		return bytes;
	}

	private static byte[] half(byte[] bytes) {
		return Arrays.copyOf(bytes, bytes.length / 2);
	}

	private static byte[] flipped(byte[] bytes, int at) {
		byte[] wrong = bytes.clone();
		wrong[(at < 0) ? wrong.length + at : at] ^= 0x55;
		return wrong;
	}

	/** One bit of the packed sheet is wrong. */
	private static byte[] damaged(byte[] workbook) {
		String text = new String(workbook, StandardCharsets.ISO_8859_1);
		String name = "xl/worksheets/1.xml";
		return flipped(workbook, text.indexOf(name) + name.length() + 3);
	}

	private static String noise(int length) {
		StringBuilder text = new StringBuilder("fact,source,round_no\n");
		new Random(1).ints(length, 'a', 'z').forEach(text::appendCodePoint);
		return text.toString();
	}

}
