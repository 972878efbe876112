package org.parley.intake.format.packed;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A workbook under construction, part by part, so that each can be wrong. */
final class WorkbookParts {

	private static final String TYPES = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

	private final Map<String, String> parts = new LinkedHashMap<>();

	private final StringBuilder sheets = new StringBuilder();

	private final StringBuilder relations = new StringBuilder();

	private int count;

	WorkbookParts() {
		part("[Content_Types].xml", "<Types/>");
		part("_rels/.rels",
				"<Relationships>" + relation("r1", "officeDocument", "xl/workbook.xml") + "</Relationships>");
		this.relations.append(relation("s", "sharedStrings", "sharedStrings.xml"))
			.append(relation("f", "styles", "/xl/styles.xml"));
		part("xl/sharedStrings.xml", "<sst><si><t>shared</t></si><si><r><t>in </t></r><r><t>parts</t></r>"
				+ "<rPh><t>reading</t></rPh></si></sst>");
		part("xl/styles.xml", """
				<styleSheet><numFmts><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/>
				<numFmt numFmtId="165" formatCode="[$-409]mmmm\\ yyyy;@"/><numFmt numFmtId="166" formatCode="yyyy"/>
				<numFmt numFmtId="167" formatCode="[h]:mm"/><numFmt numFmtId="168" formatCode="0.0&quot; days&quot;"/>
				<numFmt numFmtId="169" formatCode="yyyy\\-mm\\-dd hh:mm"/></numFmts><cellStyleXfs><xf numFmtId="14"/>
				</cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/>
				<xf numFmtId="166"/><xf numFmtId="167"/><xf numFmtId="168"/><xf numFmtId="169"/><xf numFmtId="17"/>
				<xf numFmtId="20"/></cellXfs></styleSheet>""");
	}

	private static String relation(String id, String kind, String target) {
		return "<Relationship Id='" + id + "' Type='" + TYPES + kind + "' Target='" + target + "'/>";
	}

	WorkbookParts part(String name, String text) {
		this.parts.put(name, text);
		return this;
	}

	/** Adds a sheet of these rows of XML. */
	WorkbookParts sheet(String name, String rows) {
		return sheet(name, "visible", "<worksheet><sheetData>" + rows + "</sheetData></worksheet>");
	}

	WorkbookParts sheet(String name, String state, String xml) {
		this.count++;
		this.sheets
			.append("<sheet name='" + name + "' sheetId='1' state='" + state + "' r:id='id" + this.count + "'/>");
		this.relations.append(relation("id" + this.count, "worksheet", "worksheets/" + this.count + ".xml"));
		return part("xl/worksheets/" + this.count + ".xml", xml);
	}

	/** A row of cells as they are. */
	static String row(String... cells) {
		return "<row>" + String.join("", cells) + "</row>";
	}

	/** A row of texts. */
	static String texts(String... texts) {
		StringBuilder row = new StringBuilder();
		for (String text : texts) {
			row.append("<c t='inlineStr'><is><t>" + text + "</t></is></c>");
		}
		return "<row>" + row + "</row>";
	}

	byte[] bytes() {
		this.parts.putIfAbsent("xl/_rels/workbook.xml.rels", "<Relationships>" + this.relations + "</Relationships>");
		this.parts.putIfAbsent("xl/workbook.xml",
				"<workbook xmlns:r='" + TYPES + "'><workbookPr/><sheets>" + this.sheets + "</sheets></workbook>");
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
			for (Map.Entry<String, String> part : this.parts.entrySet()) {
				zip.putNextEntry(new ZipEntry(part.getKey()));
				zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
				zip.closeEntry();
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return bytes.toByteArray();
	}

}
