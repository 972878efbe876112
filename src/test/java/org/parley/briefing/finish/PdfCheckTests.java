package org.parley.briefing.finish;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PdfCheckTests {

	private static final String FOOTER = "footer";

	@Test
	void passesWhatHasEverythingOnIt() {
		assertThat(faults(true, List.of("Talks", "Nothing is recorded."), FOOTER, "Talks")).isEmpty();
	}

	@Test
	void failsABlankPage() {
		assertThat(faults(true, List.of(), FOOTER)).contains("page 1 is blank");
	}

	@Test
	void failsAMissingAndAnEmptySection() {
		assertThat(faults(true, List.of("Talks", "Sources", "[1]"), FOOTER, "Talks", "Borders", "Sources"))
			.containsExactly("the section Talks is empty", "the section Borders is missing");
	}

	@Test
	void failsNull() {
		assertThat(faults(true, List.of("Talks", "Agenda null"), FOOTER, "Talks"))
			.containsExactly("\"null\" stands on it");
	}

	@Test
	void failsAFontThatIsNotEmbedded() {
		assertThat(faults(false, List.of("Talks", "x"), FOOTER, "Talks"))
			.containsExactly("page 1 uses a font that is not embedded");
	}

	@Test
	void failsTextThatWasLost() {
		PdfCheck.Wanted wanted = new PdfCheck.Wanted(List.of("Talks"), List.of("Talks", "Kabul twice: Kabul", "Doha"));
		assertThat(PdfCheck.of(pdf(true, List.of("Talks", "Kabul twice", FOOTER)), wanted).faults())
			.containsExactly("text is missing: Doha, Kabul");
	}

	private static List<String> faults(boolean embedded, List<String> lines, String footer, String... headings) {
		List<String> all = new java.util.ArrayList<>(lines);
		all.add(footer);
		return PdfCheck.of(pdf(embedded, all), new PdfCheck.Wanted(List.of(headings), List.of())).faults();
	}

	private static byte[] pdf(boolean embedded, List<String> lines) {
		try (PDDocument document = new PDDocument()) {
			PDPage page = new PDPage();
			document.addPage(page);
			PDFont font = embedded
					? PDType0Font.load(document,
							PdfCheckTests.class.getResourceAsStream("/reports/font/NotoSans-Regular.ttf"))
					: new PDType1Font(FontName.HELVETICA);
			try (PDPageContentStream content = new PDPageContentStream(document, page)) {
				content.beginText();
				content.setFont(font, 10);
				content.setLeading(14);
				content.newLineAtOffset(50, 700);
				for (String line : lines) {
					content.showText(line);
					content.newLine();
				}
				content.endText();
			}
			ByteArrayOutputStream bytes = new ByteArrayOutputStream();
			document.save(bytes);
			return bytes.toByteArray();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
