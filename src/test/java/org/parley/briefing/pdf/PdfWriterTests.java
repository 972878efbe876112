package org.parley.briefing.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.parley.briefing.content.Content;
import org.parley.briefing.word.Wording;
import org.parley.testing.PdfText;

import static org.assertj.core.api.Assertions.assertThat;

class PdfWriterTests {

	private final PdfWriter writer = new PdfWriter(Templates.load(null));

	@Test
	void givesEveryEmptyPartItsSentence() {
		PdfText pdf = PdfText.of(write(SampleContent.empty()));
		assertThat(pdf.text()).contains("Nothing is recorded about talks.", "No ceasefire is recorded.",
				"Nothing is recorded about a border.", "Nothing is recorded about crossings in this period.",
				"Nothing is recorded about incidents in this period.", "No value in this briefing is contested.",
				"No source is cited in this briefing.");
		assertThat(pdf.embedded()).isTrue();
	}

	@Test
	void printsAndMarksTheFileInTheLanguageOfTheBriefing() throws IOException {
		byte[] french = this.writer.write(SampleContent.imprint("fr"), SampleContent.drawn()).pdf();
		assertThat(PdfText.of(french).text()).contains("NOTE DE SITUATION PARLEY", "En bref", "Cessez-le-feu",
				"Évolution sur la période", "page 1 sur");
		try (PDDocument document = Loader.loadPDF(french)) {
			assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("fr-FR");
			List<String> alternatives = new ArrayList<>();
			collect(document.getDocumentCatalog().getStructureTreeRoot().getCOSObject(), alternatives);
			assertThat(alternatives).contains("Carte. What the map says.");
			assertThat(document.getDocumentCatalog().getDocumentOutline().getFirstChild().getTitle())
				.isEqualTo("En bref");
		}
	}

	@Test
	void printsNumberAsOfHashAndPageOnEveryPage() {
		PdfText pdf = PdfText.of(write(SampleContent.ofSize(60)));
		assertThat(pdf.pages()).isGreaterThan(3);
		String footer = "afg-pak · No. 3 · as of 2025-10-27 00:00 Asia/Karachi · content 0123456789abcdef page ";
		for (int page = 1; page <= pdf.pages(); page++) {
			assertThat(pdf.text()).contains(footer + page + " of " + pdf.pages());
		}
	}

	@Test
	void printsArabicUrduAndPashtoBesideLatin() {
		String text = PdfText
			.of(write(SampleContent
				.saying("Ceasefire: پاکستان اور افغانستان, د اوربند تړون ښاغلي, Türkiye, Đà Nẵng, Česko")))
			.text();
		assertThat(text).contains("Ceasefire", "Türkiye", "Đà Nẵng", "Česko");
		assertThat(letters(text)).containsAll(letters("پاکستاناوربندتړونښغلي"));
	}

	@Test
	void takesTextForTextAndNeverForMarkup() {
		String hostile = "<b>bold</b> $F{x} ${y} <script>1</script> & \"quoted\" null and void";
		assertThat(PdfText.of(write(SampleContent.saying(hostile))).text()).contains("<b>bold</b> $F{x} ${y}",
				"<script>1</script> &", "null and void");
	}

	@Test
	void printsTheFirstPageWithItsDrawingsOnOnePage() {
		PdfText pdf = PdfText.of(write(SampleContent.drawn()));
		assertThat(pdf.page(1))
			.contains("At a glance", "Doha ceasefire", "The period in figures", "Deadlines and next meetings",
					"Changed since the last issue", "A round of talks was", "What the map says.")
			.doesNotContain("What the timeline says.");
		assertThat(pdf.text()).contains("What the timeline says.", "What the days say.");
		assertThat(pdf.embedded()).isTrue();
	}

	@Test
	void movesTheMapToTheNextPageWhenTheFirstIsTooFullAndLeavesNoHole() {
		PdfText pdf = PdfText.of(write(SampleContent.busy()));
		assertThat(pdf.page(1)).contains("post number 1", "post number 8", "Kind 3")
			.doesNotContain("What the map says.");
		assertThat(pdf.page(2)).contains("What the map says.");
	}

	@Test
	void tellsOneCeasefireAndThreeIncidentsOnTwoPages() {
		PdfText pdf = PdfText.of(write(SampleContent.small()));
		assertThat(pdf.pages()).isEqualTo(2);
		assertThat(pdf.page(1)).contains("What the map says.", "Nothing is recorded about talks.",
				"No value in this briefing is contested.");
		assertThat(pdf.page(2)).contains("Ford truce", "see it alike", "Shots at the ford, No. 3",
				"About this briefing");
	}

	@Test
	void printsOnlyTheFirstOfVeryManyContestedValuesAndSaysSo() {
		PdfText pdf = PdfText.of(write(SampleContent.crowded()));
		assertThat(pdf.text()).contains("The first 60 of 65", "C60 Shots", "that, not this: so it is")
			.doesNotContain("C61 Shots");
		assertThat(Ledger.of(SampleContent.crowded(), Wording.of("en")).getLast().rows()).hasSize(130);
	}

	@Test
	void givesEveryDrawingWordsForThoseWhoDoNotSeeIt() throws IOException {
		try (PDDocument document = Loader.loadPDF(write(SampleContent.drawn()))) {
			List<String> alternatives = new ArrayList<>();
			collect(document.getDocumentCatalog().getStructureTreeRoot().getCOSObject(), alternatives);
			assertThat(alternatives).contains("Map. What the map says.", "Timeline. What the timeline says.",
					"Chart. What the days say.", "Suspended");
		}
	}

	@Test
	void givesTheSameBytesForTheSameDrawings() {
		assertThat(write(SampleContent.drawn())).isEqualTo(write(SampleContent.drawn()));
	}

	@Test
	void givesTheSameBytesForTheSameContent() {
		assertThat(write(SampleContent.ofSize(20))).isEqualTo(write(SampleContent.ofSize(20)));
	}

	@Test
	void linksEverySourceToItsAddress() throws IOException {
		int links = 0;
		try (PDDocument document = Loader.loadPDF(write(SampleContent.ofSize(25)))) {
			for (PDPage page : document.getPages()) {
				links += page.getAnnotations().size();
			}
		}
		assertThat(links).isEqualTo(25);
	}

	/** What stands in place of figures, from the tree of tags. */
	private static void collect(@Nullable COSBase item, List<String> alternatives) {
		COSBase found = (item instanceof COSObject object) ? object.getObject() : item;
		if (found instanceof COSArray array) {
			array.forEach((kid) -> collect(kid, alternatives));
		}
		else if (found instanceof COSDictionary element) {
			if (element.containsKey(COSName.ALT)) {
				alternatives.add(element.getString(COSName.ALT));
			}
			collect(element.getDictionaryObject(COSName.K), alternatives);
		}
	}

	private static List<Character> letters(String text) {
		return text.chars().mapToObj((letter) -> (char) letter).toList();
	}

	private byte[] write(Content content) {
		return this.writer.write(SampleContent.imprint(), content).pdf();
	}

}
