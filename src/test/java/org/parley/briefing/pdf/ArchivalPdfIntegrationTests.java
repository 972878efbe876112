package org.parley.briefing.pdf;

import java.io.ByteArrayInputStream;
import java.util.List;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.parley.briefing.content.Content;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.flavours.PDFAFlavour;

import static org.assertj.core.api.Assertions.assertThat;

/** That a briefing is archival and accessible, in the judgement of veraPDF. */
class ArchivalPdfIntegrationTests {

	private static final PdfWriter WRITER = new PdfWriter(Templates.load(null));

	@BeforeAll
	static void start() {
		VeraGreenfieldFoundryProvider.initialise();
	}

	@ParameterizedTest
	@EnumSource(names = { "PDFA_2_A", "PDFA_2_U", "PDFUA_1" })
	void passesTheStandard(PDFAFlavour standard) throws Exception {
		for (Content content : List.of(SampleContent.empty(), SampleContent.ofSize(40), SampleContent.drawn(),
				SampleContent.saying("جنگ بندی معاہدہ, د اوربند تړون ښاغلي"))) {
			byte[] pdf = WRITER.write(SampleContent.imprint(), content).pdf();
			try (PDFAParser parser = Foundries.defaultInstance()
				.createParser(new ByteArrayInputStream(pdf), standard)) {
				var result = Foundries.defaultInstance().createValidator(standard, false).validate(parser);
				assertThat(result.getFailedChecks()).as(standard.toString()).isEmpty();
			}
		}
	}

}
