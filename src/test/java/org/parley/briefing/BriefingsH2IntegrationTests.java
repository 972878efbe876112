package org.parley.briefing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.parley.archive.Archive;
import org.parley.archive.Home;
import org.parley.archive.Settings;
import org.parley.briefing.content.Section;
import org.parley.briefing.pdf.PdfWriter;
import org.parley.briefing.period.Period;
import org.parley.testing.Cases;
import org.parley.testing.Fault;
import org.parley.testing.TestHome;
import org.parley.testing.WatchedDatabase;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.flavours.PDFAFlavour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatRuntimeException;

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

	/** Between a number that is taken, its file and its entry (F3, F9). */
	@Test
	void anIssueThatFailsOrDiesIsMadeLaterOnceAndItsFileIsWhatItsEntrySays() throws IOException {
		List<String> points = List.of("commit of insert briefing_fact", "insert briefing_fact", "insert briefing",
				"select briefing");
		List<Fault.Kind> kinds = List.of(Fault.Kind.DIES_AFTERWARDS, Fault.Kind.FAILS, Fault.Kind.FAILS_AFTERWARDS,
				Fault.Kind.DIES_BEFORE);
		Home home = new Home(file("home"));
		Settings settings = Settings.read(home);
		try (Archive archive = Archive.open(home, settings)) {
			Clock clock = Clock.fixed(Instant.parse("2025-12-02T09:00:00Z"), ZoneOffset.UTC);
			Briefings sound = new Briefings(archive, home, settings, clock);
			int cases = Cases.of(4, 16);
			for (int i = 0; i < cases; i++) {
				Ask ask = new Ask("afg-pak", Period.parse("2025-11-%02d".formatted(1 + i)), null, null,
						List.of(Section.BORDERS), null);
				Fault fault = Fault.at(kinds.get((i + i / 4) % 4), points.get(i % 4));
				Briefings struck = new Briefings(
						archive.through((source) -> new WatchedDatabase(source, fault).dataSource()), home, settings,
						clock);
				assertThatRuntimeException().as(fault.toString()).isThrownBy(() -> struck.issue(ask));
				assertThat(fault.struck()).as(fault.toString()).isTrue();
				Issue issue = sound.issue(ask);
				assertThat(issue.state()).isIn(Issue.State.ISSUED, Issue.State.ISSUED_BEFORE);
				assertThat(sound.issue(ask).number()).isEqualTo(issue.number());
				check(home, archive, ask);
			}
		}
	}

	private static void check(Home home, Archive archive, Ask ask) throws IOException {
		List<CatalogueEntry> entries = new ArchiveDesk(archive).change((catalogue) -> catalogue.list("afg-pak"))
			.stream()
			.filter((entry) -> entry.asked().period().equals(ask.period().name()))
			.toList();
		assertThat(entries).hasSize(1);
		CatalogueEntry entry = entries.getFirst();
		assertThat(PdfWriter.Printed.sha256(Files.readAllBytes(home.root().resolve(entry.file()))))
			.isEqualTo(entry.sha256());
		try (Stream<Path> files = Files.list(home.out().resolve("afg-pak"))) {
			assertThat(files.filter((file) -> file.toString().endsWith(".part"))).isEmpty();
		}
	}

}
