package org.parley.rules;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.cli.CommandLineRun;
import org.parley.testing.SampleArchive;
import org.parley.testing.TestHome;

import static org.assertj.core.api.Assertions.assertThat;

/** Each rule of resolution and of the ceasefire machine, on reports made up to try it. */
abstract class RulesContract {

	private static final Path RULES = Path.of("src/test/resources/rules");

	private static final String TRUCE = "select starts_on, event, state, strained from ceasefire_timeline"
			+ " where ceasefire = 'truce-48h' and seen_by = 'archive' order by step_no";

	@TempDir
	private Path folder;

	private int imports;

	abstract TestHome homeWithSample(Path folder);

	@Test
	void picksOneAccountAndTellsContestFromRefinementDevelopmentAndRevision() {
		TestHome home = withSample();
		bring(home, RULES.resolve("publishers.csv"));
		bring(home, RULES.resolve("articles"));
		bring(home, RULES.resolve("facts"));
		assertThat(home.ask(null, null,
				"select fact, slot, says, contested from shown_value where fact like 't%-%'"
						+ " and fact not like 'truce%' and slot not in ('relation_kind') order by fact"))
			.containsExactlyInAnyOrder("t1-refinement | started | 2025-10-09 about 21:50 | false",
					"t2-own-revision | losses | deaths 7 | false", "t3-two-tolls | losses | deaths 10 | true",
					"t4-development | level | Ambassador | false", "t5-overlap | level | Severed | true",
					"t6-unreliable-against-unjudged | means | Drone | true",
					"t7-undated-against-dated | means | Drone | true", "t9-range | losses | deaths 15 | false",
					"t10-party-revises-toll | losses | deaths 206 | false",
					"t11-party-reverses | level | Severed | true", "t12-open-ended | level | Ambassador | false");
		assertThat(home.ask(null, null,
				"select slot, says, stance from contested_value where fact = 't8-denial' order by stance"))
			.containsExactly("perpetrator | Pakistan | affirms", "perpetrator | Pakistan | denies");
	}

	@Test
	void truceLapsesWithTheTalksHadThereBeenNoDohaCeasefire() throws IOException {
		TestHome home = withSample();
		bring(home, deprecate("doha-"));
		assertThat(home.ask(null, null, TRUCE)).last().isEqualTo("2025-10-19 | term_end | lapsed | false");
		bring(home, deprecate("truce-48h-extended"));
		assertThat(home.ask(null, null, TRUCE)).contains("2025-10-17 | term_end | lapsed | false");
	}

	@Test
	void violationBeforeTheExtensionOfItsDayStrainsNothing() {
		TestHome home = withSample();
		home.change("update store.ceasefire_rule set same_day_order = 4 where event = 'violation'");
		assertThat(home.ask(null, null, TRUCE)).contains("2025-10-17 | extended | in_force | false")
			.noneMatch((step) -> step.startsWith("2025-10-18") && step.endsWith("true"));
	}

	@Test
	void deniedViolationStrainsForSevenDaysAndNotInTheViewOfTheParty() {
		TestHome home = withSample();
		bring(home, RULES.resolve("variations/violation-denied.csv"));
		String november = "select seen_by, starts_on, event, strained from ceasefire_timeline"
				+ " where ceasefire = 'doha-ceasefire' and starts_on >= date '2025-11-01' order by seen_by, step_no";
		assertThat(home.ask(null, null, november)).containsExactly("afghanistan | 2025-11-01 | violation | true",
				"afghanistan | 2025-11-08 | reaffirmed | false", "archive | 2025-11-01 | violation | true",
				"archive | 2025-11-08 | strain_end | false");
		assertThat(home.ask(null, null, "select life_cycle from violation where violation = 'doha-violation-1101'"))
			.containsExactly("denied");
	}

	@Test
	void onePartysDeclarationEndsItForTheArchiveAndNotForTheOther() {
		TestHome home = withSample();
		bring(home, RULES.resolve("variations/declared-over.csv"));
		assertThat(home.ask(null, null,
				"select seen_by, state from ceasefire_status where ceasefire = 'doha-ceasefire' order by 1"))
			.containsExactly("afghanistan | in_force", "archive | collapsed", "pakistan | collapsed");
	}

	private TestHome withSample() {
		return homeWithSample(this.folder.resolve("home"));
	}

	private void bring(TestHome home, Path drop) {
		Instant now = SampleArchive.IMPORTED.plusSeconds(3600L * ++this.imports);
		CommandLineRun run = home.run(now, "import", drop.toString());
		assertThat(run.code()).as(run.out() + run.err()).isZero();
	}

	/** The sample's rows of these facts, deprecated. */
	private Path deprecate(String facts) throws IOException {
		Path drop = Files.createDirectories(this.folder.resolve("deprecated-" + facts));
		for (String name : List.of("ceasefire.csv", "ceasefire_event.csv")) {
			try (CsvReader<CsvRecord> rows = CsvReader.builder()
				.ofCsvRecord(Path.of("input/afg-pak/facts").resolve(name));
					CsvWriter writer = CsvWriter.builder().build(drop.resolve(name))) {
				int rank = -1;
				for (CsvRecord row : rows) {
					List<String> cells = new ArrayList<>(row.getFields());
					if (rank < 0) {
						rank = cells.indexOf("rank");
					}
					else if (cells.getFirst().startsWith(facts)) {
						cells.set(rank, "deprecated");
						cells.set(rank + 1, "to try the rule");
					}
					writer.writeRecord(cells);
				}
			}
		}
		return drop;
	}

}
