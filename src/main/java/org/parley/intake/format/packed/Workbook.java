package org.parley.intake.format.packed;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.parley.notice.NoticeCode;

/**
 * A workbook in the form of Office Open XML (ECMA-376), in either of its standards. Its
 * sheets are read as streams; only texts that cells share are kept.
 */
final class Workbook implements Closeable {

	private final ZipArchive zip;

	private final Map<String, String> parts = new HashMap<>();

	private final List<Sheet> sheets = new ArrayList<>();

	/** By style, as cells refer to it; only of those that are times. */
	private final Map<String, DateFormat> formats = new HashMap<>();

	private @Nullable String texts;

	private boolean from1904;

	private Workbook(ZipArchive zip) {
		this.zip = zip;
		zip.names().forEach((name) -> this.parts.putIfAbsent(name.toLowerCase(Locale.ROOT), name));
	}

	/** Whether files in an archive are the parts of a workbook. */
	static boolean isOne(List<String> names) throws IOException {
		if (names.contains("xl/workbook.bin")) {
			throw new Unusable(NoticeCode.UNSUPPORTED_FILE,
					"The file is a binary workbook. Save it as .xlsx, or its sheet as CSV.");
		}
		if (names.contains("mimetype") && names.contains("content.xml")) {
			throw new Unusable(NoticeCode.UNSUPPORTED_FILE,
					"The file is an OpenDocument. Save it as .xlsx, or its sheet as CSV.");
		}
		boolean office = names.contains("[Content_Types].xml");
		if (office && names.stream().anyMatch((name) -> name.startsWith("word/") || name.startsWith("ppt/"))) {
			throw new Unusable(NoticeCode.UNSUPPORTED_FILE, "The file is an office document, but no workbook.");
		}
		return office;
	}

	static Workbook open(Path file, long largest) throws IOException {
		ZipArchive zip = ZipArchive.open(file, largest);
		try {
			Workbook workbook = new Workbook(zip);
			workbook.read();
			return workbook;
		}
		catch (IOException | RuntimeException ex) {
			zip.close();
			throw ex;
		}
	}

	private void read() throws IOException {
		Relations root = relations("");
		String main = root.find("officeDocument").orElse("xl/workbook.xml");
		Relations relations = relations(main);
		try (XmlPart part = open(main, true)) {
			while (part.nextStart()) {
				if (part.is("workbookPr")) {
					this.from1904 = List.of("1", "true").contains(String.valueOf(part.attribute("date1904")));
				}
				else if (part.is("sheet")) {
					String target = relations.findSheet(String.valueOf(part.attribute("id")));
					if (target != null) {
						String state = part.attribute("state");
						this.sheets.add(new Sheet(String.valueOf(part.attribute("name")), target,
								state != null && !state.equals("visible")));
					}
				}
			}
		}
		this.sheets.sort(Comparator.comparing(Sheet::isHidden));
		this.texts = relations.find("sharedStrings").orElse(null);
		Optional<String> styles = relations.find("styles");
		if (styles.isPresent()) {
			readFormats(styles.get());
		}
	}

	private void readFormats(String styles) throws IOException {
		Map<String, Optional<DateFormat>> own = new HashMap<>();
		int style = 0;
		try (XmlPart part = open(styles, true)) {
			while (part.nextStart()) {
				if (part.is("numFmt")) {
					own.put(String.valueOf(part.attribute("numFmtId")),
							DateFormat.find(String.valueOf(part.attribute("formatCode"))));
				}
				else if (part.is("cellXfs")) {
					while (part.nextStartWithin("cellXfs")) {
						if (part.is("xf")) {
							String key = String.valueOf(style++);
							String number = String.valueOf(part.attribute("numFmtId"));
							Optional<DateFormat> format = own.getOrDefault(number, DateFormat.findKnown(number));
							format.ifPresent((found) -> this.formats.put(key, found));
						}
					}
				}
			}
		}
	}

	/** How a cell with this style shows a number; null when as a number. */
	@Nullable DateFormat format(@Nullable String style) {
		return (style != null) ? this.formats.get(style) : null;
	}

	boolean countsFrom1904() {
		return this.from1904;
	}

	/** The sheets with cells, hidden ones last. */
	List<Sheet> sheets() {
		return this.sheets;
	}

	SheetRows rows(Sheet sheet) throws IOException {
		XmlPart shared = (this.texts != null) ? open(this.texts, false) : null;
		return new SheetRows(this, open(sheet.part, false), new SharedTexts(shared));
	}

	private XmlPart open(String part, boolean isSmall) throws IOException {
		String name = this.parts.get(part.toLowerCase(Locale.ROOT));
		if (name == null) {
			throw Unusable.damaged("The workbook lacks its part " + part + ".");
		}
		return XmlPart.open(name, this.zip.open(name, isSmall));
	}

	/** What a part refers to; of the whole, when it is empty. */
	private Relations relations(String part) throws IOException {
		String folder = part.substring(0, part.lastIndexOf('/') + 1);
		String name = folder + "_rels/" + part.substring(folder.length()) + ".rels";
		Relations relations = new Relations(new HashMap<>(), new HashMap<>());
		if (!this.parts.containsKey(name.toLowerCase(Locale.ROOT))) {
			return relations;
		}
		try (XmlPart rels = open(name, true)) {
			while (rels.nextStart()) {
				String type = rels.attribute("Type");
				String target = rels.attribute("Target");
				if (rels.is("Relationship") && type != null && target != null) {
					String resolved = target.startsWith("/") ? target.substring(1) : folder + target;
					String kind = type.substring(type.lastIndexOf('/') + 1);
					relations.byKind.putIfAbsent(kind, resolved);
					if (kind.equals("worksheet")) {
						relations.sheets.put(String.valueOf(rels.attribute("Id")), resolved);
					}
				}
			}
		}
		return relations;
	}

	@Override
	public void close() throws IOException {
		this.zip.close();
	}

	/** A sheet, and the part in which its cells are. */
	record Sheet(String name, String part, boolean isHidden) {
	}

	/** What a part refers to, by its kind; of several sheets by their ids. */
	private record Relations(Map<String, String> byKind, Map<String, String> sheets) {

		Optional<String> find(String kind) {
			return Optional.ofNullable(this.byKind.get(kind));
		}

		@Nullable String findSheet(String id) {
			return this.sheets.get(id);
		}

	}

}
