package org.parley.briefing;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.parley.archive.BriefingForm;
import org.parley.briefing.content.Content;
import org.parley.briefing.content.Question;
import org.parley.briefing.html.HtmlWriter;
import org.parley.briefing.html.MailText;
import org.parley.briefing.html.MailWriter;
import org.parley.briefing.pdf.Imprint;
import org.parley.briefing.pdf.LaidOut;
import org.parley.briefing.pdf.PdfWriter;
import org.parley.briefing.pdf.Templates;
import org.parley.briefing.table.CsvWriter;
import org.parley.briefing.table.XlsxWriter;

/**
 * Writes a briefing in any of its forms. The same question and content give the same
 * bytes.
 */
final class Rendering {

	private final Templates templates;

	private final PdfWriter pages;

	Rendering(Templates templates) {
		this.templates = templates;
		this.pages = new PdfWriter(templates);
	}

	/** SHA-256 of the templates. */
	String templates() {
		return this.templates.sha256();
	}

	/**
	 * The file.
	 * @param number null for a copy without a number
	 */
	Rendered of(BriefingForm form, Question question, @Nullable Integer number, Content content) {
		Imprint imprint = new Imprints(question).of(number, content);
		return switch (form) {
			case PDF -> {
				PdfWriter.Printed printed = this.pages.write(imprint, content);
				yield new Rendered(printed.pdf(), printed.pages());
			}
			case HTML -> new Rendered(HtmlWriter.write(LaidOut.of(this.templates, imprint, content)), 0);
			case JSON -> new Rendered(BriefingJson.of(question, content), 0);
			case CSV -> new Rendered(CsvWriter.write(LaidOut.of(this.templates, imprint, content)), 0);
			case XLSX -> new Rendered(XlsxWriter.write(LaidOut.of(this.templates, imprint, content)), 0);
		};
	}

	/** A briefing as it is handed out, with its first page as the body of a mail. */
	Parcel parcel(Question question, int number, Content content, List<Parcel.Enclosure> enclosures) {
		LaidOut laidOut = LaidOut.of(this.templates, new Imprints(question).of(number, content), content);
		return new Parcel(MailText.write(laidOut), MailWriter.write(laidOut), enclosures);
	}

	/**
	 * A finished file.
	 *
	 * @param pages 0 for a form that has none
	 */
	@SuppressWarnings("ArrayRecordComponent")
	record Rendered(byte[] bytes, int pages) {

		String sha256() {
			return PdfWriter.Printed.sha256(this.bytes);
		}

	}

}
