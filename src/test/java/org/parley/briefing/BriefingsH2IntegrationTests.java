package org.parley.briefing;

import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.parley.testing.TestHome;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.flavours.PDFAFlavour;

import static org.assertj.core.api.Assertions.assertThat;

class BriefingsH2IntegrationTests extends BriefingsContract {

	@Override
	TestHome homeWithSample(Path folder) {
		return TestHome.withSampleOnH2(folder);
	}

	@Test
	void makesFrenchBriefingsThatAreArchivalAndAccessible() throws Exception {
		copy("archival.pdf", "--period", "2025-W44", "--language", "fr");
		VeraGreenfieldFoundryProvider.initialise();
		byte[] pdf = Files.readAllBytes(file("archival.pdf"));
		for (PDFAFlavour standard : List.of(PDFAFlavour.PDFA_2_A, PDFAFlavour.PDFUA_1)) {
			try (PDFAParser parser = Foundries.defaultInstance()
				.createParser(new ByteArrayInputStream(pdf), standard)) {
				assertThat(
						Foundries.defaultInstance().createValidator(standard, false).validate(parser).getFailedChecks())
					.as(standard.toString())
					.isEmpty();
			}
		}
	}

}
