package org.parley.schedule;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.testing.PdfText;
import org.parley.testing.TestHome;

import static org.assertj.core.api.Assertions.assertThat;

/** Which briefings of the sample are due, and when, on either database. */
abstract class DueBriefingsContract {

	private static final Instant IMPORTED = Instant.parse("2025-12-01T00:00:00Z");

	private static final String PERIODS = "select period, status, number from ops.briefing order by starts_at";

	@TempDir
	private Path folder;

	abstract TestHome home(Path folder);

	@Test
	void issuesEveryPeriodThatHasSomethingToSayOnceAndInOrder() {
		TestHome home = home(this.folder);
		assertThat(home.run(IMPORTED, "import", "input").code()).isZero();
		assertThat(issued(home, "2025-12-02T00:00:00Z")).containsExactly("issued No. 1 2025-W41",
				"issued No. 2 2025-W42", "issued No. 3 2025-W43", "issued No. 4 2025-W44", "issued No. 5 2025-W45",
				"issued No. 6 2025-W46", "issued No. 7 2025-W48");
		assertThat(home.askOwner(PERIODS)).contains("2025-W47 | empty | –", "2025-W48 | issued | 7").hasSize(8);
		assertThat(issued(home, "2025-12-02T00:00:00Z")).isEmpty();
		assertThat(issued(home, "2026-11-22T00:00:00Z")).isEmpty();
		assertThat(home.askOwner("select count(*) from ops.briefing where status = 'empty'")).containsExactly("51");
		assertThat(home.askOwner("select count(*) from ops.briefing where status = 'issued'")).containsExactly("7");
		assertThat(home.run(Instant.parse("2026-11-22T01:00:00Z"), "brief", "afg-pak", "--period", "2025-W43").out())
			.startsWith("issued before: No. 3 2025-W43 ");
		PdfText third = PdfText.of(this.folder.resolve("out/afg-pak/afg-pak-No-3-2025-W43.pdf"));
		assertThat(third.text()).contains("No. 3 of afg-pak").doesNotContain("no agreement after third day");
	}

	@Test
	void countsABriefingThatWasAskedForBefore() {
		TestHome home = home(this.folder);
		assertThat(home.run(IMPORTED, "import", "input").code()).isZero();
		assertThat(home.run(Instant.parse("2025-12-02T00:00:00Z"), "brief", "afg-pak", "--period", "2025-W42").code())
			.isZero();
		assertThat(issued(home, "2025-12-02T00:00:00Z")).startsWith("issued No. 2 2025-W41", "issued No. 3 2025-W43")
			.hasSize(6);
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
