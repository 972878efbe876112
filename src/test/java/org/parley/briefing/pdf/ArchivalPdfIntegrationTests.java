package org.parley.briefing.pdf;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.briefing.content.Content;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.flavours.PDFAFlavour;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * That a briefing of every shape is archival and accessible, in the judgement of veraPDF;
 * its verdicts stand in the output of the test.
 */
class ArchivalPdfIntegrationTests {

	private static final PdfWriter WRITER = new PdfWriter(Templates.load(null));

	@BeforeAll
	static void start() {
		VeraGreenfieldFoundryProvider.initialise();
	}

	static Stream<Shape> shapes() {
		String arabic = "جنگ بندی معاہدہ, د اوربند تړون ښاغلي";
		return Stream.of(new Shape("nothing recorded", "en", SampleContent.empty()),
				new Shape("two pages", "en", SampleContent.small()),
				new Shape("many statements", "en", SampleContent.ofSize(40)),
				new Shape("map, timeline, chart", "en", SampleContent.drawn()),
				new Shape("map on a page of its own", "en", SampleContent.busy()),
				new Shape("crowded", "en", SampleContent.crowded()),
				new Shape("Arabic script", "en", SampleContent.saying(arabic)),
				new Shape("second language", "fr", SampleContent.drawn()));
	}

	@ParameterizedTest
	@MethodSource("shapes")
	void passesTheStandards(Shape shape) throws Exception {
		byte[] pdf = WRITER.write(SampleContent.imprint(shape.language()), shape.content()).pdf();
		for (PDFAFlavour standard : List.of(PDFAFlavour.PDFA_2_A, PDFAFlavour.PDFUA_1)) {
			try (PDFAParser parser = Foundries.defaultInstance()
				.createParser(new ByteArrayInputStream(pdf), standard)) {
				var result = Foundries.defaultInstance().createValidator(standard, false).validate(parser);
				System.out.printf("veraPDF: %s, %s: %s%n", shape, standard,
						result.isCompliant() ? "compliant" : result.getFailedChecks());
				assertThat(result.getFailedChecks()).as(standard.toString()).isEmpty();
				assertThat(result.isCompliant()).isTrue();
			}
		}
	}

	record Shape(String name, String language, Content content) {

		@Override
		public String toString() {
			return this.name;
		}

	}

}
