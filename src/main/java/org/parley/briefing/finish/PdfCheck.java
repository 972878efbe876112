package org.parley.briefing.finish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * Opens a finished PDF again and looks whether it can be handed out: every page has text,
 * every section is there with something in it, every word that was to be printed is
 * there, every font is embedded, and nowhere stands "null" that was not in the content.
 */
public final class PdfCheck {

	private static final Pattern NULL = Pattern.compile("\\bnull\\b");

	private static final int NAMED = 5;

	private final List<String> faults = new ArrayList<>();

	private final Wanted wanted;

	private PdfCheck(Wanted wanted) {
		this.wanted = wanted;
	}

	/** Looks at a finished PDF. */
	public static Result of(byte[] pdf, Wanted wanted) {
		try (PDDocument document = Loader.loadPDF(pdf)) {
			PdfCheck check = new PdfCheck(wanted);
			check.run(document);
			return new Result(document.getNumberOfPages(), List.copyOf(check.faults));
		}
		catch (IOException ex) {
			throw new UncheckedIOException("the PDF cannot be opened again", ex);
		}
	}

	private void run(PDDocument document) throws IOException {
		if (document.getNumberOfPages() == 0) {
			this.faults.add("it has no page");
		}
		PDFTextStripper stripper = new PDFTextStripper();
		StringBuilder all = new StringBuilder();
		for (int number = 1; number <= document.getNumberOfPages(); number++) {
			stripper.setStartPage(number);
			stripper.setEndPage(number);
			String text = withoutFooter(stripper.getText(document));
			if (text.isBlank()) {
				this.faults.add("page " + number + " is blank");
			}
			fonts(document.getPage(number - 1), number);
			all.append(text);
		}
		text(all.toString());
		sections(all.toString().lines().map(String::strip).filter((line) -> !line.isEmpty()).toList());
	}

	private void text(String text) {
		if (NULL.matcher(text).find() && this.wanted.texts().stream().noneMatch((one) -> NULL.matcher(one).find())) {
			this.faults.add("\"null\" stands on it");
		}
		List<String> missing = Words.missing(this.wanted.texts(), text);
		if (!missing.isEmpty()) {
			this.faults
				.add("text is missing: " + String.join(", ", missing.subList(0, Math.min(NAMED, missing.size()))));
		}
	}

	private void sections(List<String> lines) {
		int after = 0;
		for (String heading : this.wanted.headings()) {
			int at = lines.subList(after, lines.size()).indexOf(heading);
			if (at < 0) {
				this.faults.add("the section " + heading + " is missing");
				continue;
			}
			after += at + 1;
			if (after >= lines.size() || this.wanted.headings().contains(lines.get(after))) {
				this.faults.add("the section " + heading + " is empty");
			}
		}
	}

	private void fonts(PDPage page, int number) throws IOException {
		for (COSName name : page.getResources().getFontNames()) {
			PDFont font = page.getResources().getFont(name);
			if (font == null || !font.isEmbedded()) {
				this.faults.add("page " + number + " uses a font that is not embedded");
			}
		}
	}

	/** The footer is the last line of each page. */
	private static String withoutFooter(String page) {
		List<String> lines = page.lines().toList();
		return String.join("\n", lines.subList(0, Math.max(0, lines.size() - 1))) + "\n";
	}

	/**
	 * What was to be printed.
	 *
	 * @param headings the headings of the sections, in their order
	 * @param texts every text of the pages, addresses left out
	 */
	public record Wanted(List<String> headings, List<String> texts) {
	}

	/**
	 * What the look at a PDF brought.
	 *
	 * @param pages how many pages it has
	 * @param faults why it cannot be handed out; empty when it can
	 */
	public record Result(int pages, List<String> faults) {
	}

}
