package org.parley.rules;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.parley.cli.CommandLineRun;
import org.parley.testing.TestHome;

import static org.assertj.core.api.Assertions.assertThat;

/** What later changes of sources and reference rows do, and that the past stays. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class LaterChangesContract {

	private static final Instant CHANGED = Instant.parse("2025-12-10T00:00:00Z");

	private static final String OF_WITHDRAWN = "select count(*) from account where article = 's29'";

	private static final String HEADS = "select distinct head from delegation where delegation = 'afg-pak-r2-afg'";

	private Path folder;

	private TestHome home;

	private String before = "";

	private byte[] briefing = new byte[0];

	abstract TestHome homeWithSample(Path folder);

	@BeforeAll
	void changeSample(@TempDir Path folder) throws IOException {
		this.folder = folder;
		this.home = homeWithSample(folder.resolve("home"));
		this.before = this.home.ask(null, null, OF_WITHDRAWN).getFirst();
		assertThat(this.home.ask(null, null, HEADS)).containsExactly("Rahmatullah Najib");
		this.briefing = brief("first.pdf", "2025-12-02T00:00Z");
		withdraw();
		merge();
	}

	@Test
	void aWithdrawnArticleTakesItsAccountsWithItFromThenOnAtBothClocks() {
		assertThat(this.before).isNotEqualTo("0");
		assertThat(this.home.ask(null, null, OF_WITHDRAWN)).containsExactly("0");
		assertThat(this.home.ask("2025-11-20T00:00:00Z", null, OF_WITHDRAWN)).containsExactly(this.before);
		assertThat(this.home.ask("2025-12-06T00:00:00Z", null, OF_WITHDRAWN)).containsExactly("0");
		assertThat(this.home.ask(null, "2025-12-09T00:00:00Z", OF_WITHDRAWN)).containsExactly(this.before);
		assertThat(this.home.ask(null, null,
				"select count(*) from contested_value where slot = 'length_km' and article = 's29'"))
			.containsExactly("0");
	}

	@Test
	void aMergeOfTwoPersonsIsReadFromThenOnAndNotBefore() {
		assertThat(this.home.ask(null, null, HEADS)).containsExactly("Haji Rahmatullah Najib");
		assertThat(this.home.ask(null, "2025-12-09T00:00:00Z", HEADS)).containsExactly("Rahmatullah Najib");
	}

	@Test
	void aBriefingIsTheSameFileAtItsClocksWhateverCameLater() throws IOException {
		assertThat(brief("again.pdf", "2025-12-02T00:00Z")).isEqualTo(this.briefing);
		assertThat(brief("later.pdf", "2025-12-11T00:00Z")).isNotEqualTo(this.briefing);
	}

	@Test
	void tellsChangesOfTheWorldFromLateKnowledgeAndFromSources() {
		assertThat(changes("2025-10-27", "2025-11-03"))
			.contains("world,new,afg-pak-r2,outcome,true", "world,new,doha-reaffirmed-1030,happened,true",
					"knowledge,new,clashes-2025-10-24,losses,true", "knowledge,new,durand-line,length_km,false")
			.noneMatch((change) -> change.startsWith("source"));
		assertThat(changes("2025-12-01", "2025-12-08")).containsExactly("source,withdrawn,durand-line,length_km,false");
	}

	private List<String> changes(String since, String asOf) {
		return run(CHANGED.plusSeconds(60), "sql", "--since", since, "--as-of", asOf, "--format", "csv",
				"select change_class, how, fact, slot, shown from change")
			.out()
			.lines()
			.skip(1)
			.toList();
	}

	private void withdraw() throws IOException {
		Path article = this.folder.resolve("withdrawn.md");
		String text = Files.readString(Path.of("input/afg-pak/articles/s29-indepth-reports.md"));
		Files.writeString(article, text.replaceFirst("---\n", """
				---
				status: withdrawn
				status_date: "2025-12-05"
				status_reason: the figure had no source
				"""));
		run(CHANGED, "import", article.toString());
	}

	private void merge() throws IOException {
		Path actors = this.folder.resolve("actors.csv");
		Files.write(actors,
				List.of("actor,name,kind,country,part_of,same_as,external_ids",
						"haji-najib,Haji Rahmatullah Najib,person,AFG,taliban-government,,",
						"rahmatullah-najib,Rahmatullah Najib,person,AFG,taliban-government,haji-najib,"));
		run(CHANGED, "import", actors.toString());
	}

	private byte[] brief(String name, String knownAt) throws IOException {
		Path file = this.folder.resolve(name);
		run(CHANGED.plusSeconds(86_400), "brief", "afg-pak", "--period", "2025-W43", "--as-of", "2025-12-08T00:00Z",
				"--known-at", knownAt, "--out", file.toString());
		return Files.readAllBytes(file);
	}

	private CommandLineRun run(Instant now, String... args) {
		CommandLineRun run = this.home.run(now, args);
		assertThat(run.code()).as(run.out() + run.err()).isZero();
		return run;
	}

}
