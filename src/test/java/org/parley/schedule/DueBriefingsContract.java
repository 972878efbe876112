package org.parley.schedule;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.parley.cli.CommandLineRun;
import org.parley.testing.PdfText;
import org.parley.testing.TestHome;

import static org.assertj.core.api.Assertions.assertThat;

/** Which briefings of the sample are due, and when, on either database. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class DueBriefingsContract {

	private static final String PERIODS = "select period, status, number from ops.briefing order by starts_at";

	private Path folder;

	private TestHome home;

	abstract TestHome homeWithSample(Path folder);

	@BeforeAll
	void issueAll(@TempDir Path folder) {
		this.folder = folder;
		this.home = homeWithSample(folder);
		assertThat(issued(this.home, "2025-12-02T00:00:00Z")).containsExactly("issued No. 1 2025-W41",
				"issued No. 2 2025-W42", "issued No. 3 2025-W43", "issued No. 4 2025-W44", "issued No. 5 2025-W45",
				"issued No. 6 2025-W46", "issued No. 7 2025-W48");
	}

	@Test
	void issuesEveryPeriodThatHasSomethingToSayOnceAndInOrder() {
		assertThat(this.home.askOwner(PERIODS)).contains("2025-W47 | empty | –", "2025-W48 | issued | 7").hasSize(8);
		assertThat(issued(this.home, "2025-12-02T00:00:00Z")).isEmpty();
		assertThat(issued(this.home, "2026-11-22T00:00:00Z")).isEmpty();
		assertThat(this.home.askOwner("select count(*) from ops.briefing where status = 'empty'"))
			.containsExactly("51");
		assertThat(this.home.askOwner("select count(*) from ops.briefing where status = 'issued'"))
			.containsExactly("7");
		assertThat(
				this.home.run(Instant.parse("2026-11-22T01:00:00Z"), "brief", "afg-pak", "--period", "2025-W43").out())
			.startsWith("issued before: No. 3 2025-W43 ");
		PdfText third = PdfText.of(this.folder.resolve("out/afg-pak/afg-pak-No-3-2025-W43.pdf"));
		assertThat(third.text()).contains("No. 3 of afg-pak").doesNotContain("no agreement after third day");
	}

	@Test
	void eachIssueTellsWhatChangedSinceTheOneBeforeAndStandsWhenItIsVerified() throws IOException {
		assertThat(text("1-2025-W41")).containsSubsequence("Changed since the last issue", "First issue")
			.doesNotContain("Changed since No.");
		assertThat(text("4-2025-W44")).containsSubsequence("Changed since No. 3", "In the world", "Round 2 (Istanbul)",
				"outcome: To be continued", "In what is known", "Clashes in Kurram", "In the sources",
				"No source was corrected or withdrawn.");
		Files.writeString(file("4-2025-W44"), "x", StandardOpenOption.APPEND);
		Files.delete(file("5-2025-W45"));
		CommandLineRun spoiled = this.home.run(Instant.parse("2026-02-01T00:00:00Z"), "briefings", "verify", "afg-pak");
		assertThat(spoiled.code()).isOne();
		assertThat(spoiled.out().lines()).hasSize(7)
			.allMatch((line) -> line.endsWith(", made again: same bytes"))
			.contains("afg-pak No. 4 2025-W44: file altered, made again: same bytes",
					"afg-pak No. 5 2025-W45: file missing, made again: same bytes")
			.filteredOn((line) -> line.contains("file intact"))
			.hasSize(5);
	}

	private String text(String issue) {
		return PdfText.of(file(issue)).text();
	}

	private Path file(String issue) {
		return this.folder.resolve("out/afg-pak/afg-pak-No-" + issue + ".pdf");
	}

	@Test
	void countsABriefingThatWasAskedForBefore(@TempDir Path other) throws IOException {
		TestHome home = homeWithSample(other);
		assertThat(home.run(Instant.parse("2025-12-02T00:00:00Z"), "brief", "afg-pak", "--period", "2025-W42").code())
			.isZero();
		assertThat(issued(home, "2025-12-02T00:00:00Z")).startsWith("issued No. 2 2025-W41", "issued No. 3 2025-W43")
			.hasSize(6);
		anEmptyPeriodIsIssuedOnceWhenSomethingOfItIsImportedLater(home, other);
		filesOfOldIssuesAreRemovedAndCanBeMadeAgain(home, other);
	}

	private static void anEmptyPeriodIsIssuedOnceWhenSomethingOfItIsImportedLater(TestHome home, Path folder)
			throws IOException {
		Path drop = Files.createDirectories(folder.resolve("late"));
		Files.writeString(drop.resolve("late.md"), """
				---
				slug: late-1
				publisher: hurriyet-daily-news
				url: https://example.org/late-1
				published: 2025-11-20
				language: en
				headline: Shelling near Torkham
				---
				Shelling was reported near Torkham.
				""");
		Files.writeString(drop.resolve("incident.csv"), """
				fact,label,parent,source,row,claimant,stance,started,place,side_a,side_b
				late,Shelling near Torkham,,late-1,late-1,,affirms,2025-11-19,Kabul,Afghanistan,Pakistan
				""");
		CommandLineRun imported = home.run(Instant.parse("2025-12-03T00:00:00Z"), "import", drop.toString());
		assertThat(imported.code()).as(imported.out()).isZero();
		assertThat(issued(home, "2025-12-04T00:00:00Z")).containsExactly("issued No. 8 2025-W47");
		assertThat(issued(home, "2025-12-05T00:00:00Z")).isEmpty();
		assertThat(home.askOwner("select b.number, b.as_of < b.known_at from ops.briefing b join ops.briefing_period p"
				+ " on p.briefing_id = b.id where p.period = '2025-W47'"))
			.containsExactly("8 | true");
	}

	private static void filesOfOldIssuesAreRemovedAndCanBeMadeAgain(TestHome home, Path folder) throws IOException {
		Path settings = folder.resolve("parley.yml");
		Files.writeString(settings,
				(Files.exists(settings) ? Files.readString(settings) : "") + "briefing: {keep-files: 30d}\n");
		Path out = folder.resolve("out/afg-pak");
		Files.writeString(out.resolve("afg-pak-No-3-2025-W43.pdf"), "x", StandardOpenOption.APPEND);
		assertThat(home.run(Instant.parse("2026-01-02T12:00:00Z"), "run").out())
			.contains("no longer kept: the files of No. 2 of afg-pak, 2025-W41")
			.doesNotContain("files of No. 3 ", "files of No. 8 ");
		assertThat(out).isDirectoryContaining("glob:**No-8-*").isDirectoryContaining("glob:**No-3-*");
		assertThat(out.toFile().list()).hasSize(2);
		CommandLineRun again = home.run(Instant.parse("2026-01-03T00:00:00Z"), "brief", "afg-pak", "--reissue", "2",
				"--out", folder.resolve("again.pdf").toString());
		assertThat(again.out()).startsWith("the same bytes: No. 2 of afg-pak");
		assertThat(home.run(Instant.parse("2026-01-03T00:00:00Z"), "briefings", "show", "afg-pak", "2").out())
			.contains("no longer kept since 2026-01-02T12:00:00Z, parley brief afg-pak --reissue 2 --out FILE");
	}

	private static List<String> issued(TestHome home, String now) {
		return home.run(Instant.parse(now), "run")
			.out()
			.lines()
			.filter((line) -> line.startsWith("issued"))
			.map((line) -> line.replaceAll(" out/.*", ""))
			.toList();
	}

}
