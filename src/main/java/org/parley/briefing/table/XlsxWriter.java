package org.parley.briefing.table;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

import org.dhatim.fastexcel.HyperLink;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import org.parley.briefing.pdf.Imprint;
import org.parley.briefing.pdf.LaidOut;
import org.parley.briefing.word.Wording;
import org.parley.support.Csv;

/**
 * Writes the tables of a briefing as a workbook: what was asked on the first sheet, then
 * a sheet for each table.
 */
public final class XlsxWriter {

	private static final String QUESTION = "question";

	/** What a cell of a workbook can hold. */
	private static final int LONGEST = 32_767;

	private static final String CUT = "… [cut: a cell of a workbook holds no more]";

	private static final double POINTS_PER_LETTER = 4.5;

	private static final double NARROWEST = 11;

	private static final double LINE = 15;

	private static final double HIGHEST = Worksheet.MAX_ROW_HEIGHT;

	private final LaidOut briefing;

	private XlsxWriter(LaidOut briefing) {
		this.briefing = briefing;
	}

	/** The bytes of the workbook; the same briefing gives the same ones. */
	public static byte[] write(LaidOut briefing) {
		return new XlsxWriter(briefing).write();
	}

	private byte[] write() {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try {
			try (Workbook workbook = new Workbook(bytes, "Parley", null)) {
				sheets(workbook);
			}
			return FixedZip.of(bytes.toByteArray(), this.briefing.imprint().dated());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private void sheets(Workbook workbook) {
		workbook.properties().setTitle(text(this.briefing.imprint().head().title()));
		question(workbook.newWorksheet(QUESTION));
		for (Table table : Table.of(this.briefing)) {
			if (!table.part().equals(QUESTION)) {
				table(workbook.newWorksheet(table.part()), table);
			}
		}
	}

	private void question(Worksheet sheet) {
		Imprint imprint = this.briefing.imprint();
		sheet.value(0, 0, text(imprint.head().title()));
		sheet.style(0, 0).bold().fontSize(14).set();
		sheet.value(1, 0, text(imprint.head().subtitle()));
		int row = 3;
		for (Imprint.Line line : imprint.question()) {
			line(sheet, row++, line.name(), line.text());
		}
		line(sheet, row, "SHA-256", this.briefing.contentHash());
		sheet.width(0, 20);
		sheet.width(1, 90);
		fit(sheet);
	}

	private static void line(Worksheet sheet, int row, String name, String text) {
		sheet.value(row, 0, text(name));
		sheet.style(row, 0).bold().verticalAlignment("top").set();
		sheet.value(row, 1, text(text));
		sheet.style(row, 1).wrapText(true).verticalAlignment("top").set();
	}

	private void table(Worksheet sheet, Table table) {
		Wording wording = this.briefing.imprint().wording();
		int context = Table.HEADINGS.size();
		for (int i = 0; i < context; i++) {
			head(sheet, i, wording.say("table." + Table.HEADINGS.get(i)), 20);
		}
		List<Table.Field> fields = table.fields();
		for (int i = 0; i < fields.size(); i++) {
			head(sheet, context + i, fields.get(i).heading(), width(fields.get(i)));
		}
		int at = 1;
		for (Table.Row row : table.rows()) {
			for (int i = 0; i < context; i++) {
				cell(sheet, at, i, row.headings().get(i), null);
			}
			int lines = 1;
			for (int i = 0; i < fields.size(); i++) {
				cell(sheet, at, context + i, fields.get(i).value().of(row.record()),
						fields.get(i).value().address(row.record()));
				lines = Math.max(lines, lines(fields.get(i).value().of(row.record()), width(fields.get(i))));
			}
			sheet.rowHeight(at, Math.min(HIGHEST, lines * LINE));
			at++;
		}
		sheet.freezePane(0, 1);
		sheet.repeatRows(0);
		fit(sheet);
		sheet.setAutoFilter(0, 0, at - 1, context + fields.size() - 1);
	}

	private static double width(Table.Field field) {
		return Math.max(NARROWEST, field.width() / POINTS_PER_LETTER);
	}

	/** How many lines a text takes, about: not every program finds that out by itself. */
	private static int lines(@Nullable Object value, double width) {
		return (value == null) ? 1
				: value.toString().lines().mapToInt((line) -> 1 + (int) (line.length() / (width - 1))).sum();
	}

	/** Prints the columns beside each other on one page. */
	private static void fit(Worksheet sheet) {
		sheet.pageOrientation("landscape");
		sheet.setFitToPage(true);
		sheet.fitToWidth((short) 1);
		sheet.fitToHeight((short) 0);
	}

	private static void head(Worksheet sheet, int column, String heading, double width) {
		sheet.value(0, column, text(heading));
		sheet.style(0, column).bold().wrapText(true).verticalAlignment("top").fillColor("E8EDF3").set();
		sheet.width(column, width);
	}

	private static void cell(Worksheet sheet, int row, int column, @Nullable Object value, @Nullable String address) {
		if (value == null || value.toString().isEmpty()) {
			return;
		}
		if (value instanceof Number number) {
			sheet.value(row, column, number);
		}
		else if (address != null) {
			sheet.hyperlink(row, column, new HyperLink(address, text(value.toString())));
			sheet.style(row, column).fontColor("1F5F8B").underlined().set();
		}
		else {
			sheet.value(row, column, text(value.toString()));
		}
		sheet.style(row, column).wrapText(true).verticalAlignment("top").set();
	}

	/** A text as a cell can hold it, and no formula. */
	private static String text(String text) {
		String safe = Csv.defused(text);
		return (safe.length() <= LONGEST) ? safe : safe.substring(0, LONGEST - CUT.length()) + CUT;
	}

}
