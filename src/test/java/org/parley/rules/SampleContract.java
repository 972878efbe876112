package org.parley.rules;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.parley.cli.CommandLineRun;
import org.parley.testing.SampleArchive;
import org.parley.testing.TestHome;

import static org.assertj.core.api.Assertions.assertThat;

/** What must come out of the sample drop on either database, at any clock. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class SampleContract {

	private static final String TIMELINE = "select ceasefire, seen_by, starts_on, event, state, strained"
			+ " from ceasefire_timeline where event <> 'agreed' order by ceasefire, seen_by, step_no";

	private static final Path SEEDS = Path.of("../shared/data/seed-case");

	private TestHome home;

	abstract TestHome home(Path folder);

	@BeforeAll
	void importSample(@TempDir Path folder) {
		this.home = home(folder.resolve("home"));
		CommandLineRun run = this.home.run(SampleArchive.IMPORTED, "import", "input");
		assertThat(run.code()).as(run.out() + run.err()).isZero();
	}

	@Test
	void holdsEveryClaimOfTheSeedLists() throws IOException {
		Set<String> held = Set.copyOf(this.home.ask(null, null, "select kind, fact, article from account"));
		for (NamedCsvRecord claim : read(Path.of("src/test/resources/seed-claims.csv"))) {
			assertThat(held).as(claim.getField("claim"))
				.contains(claim.getField("kind") + " | " + claim.getField("fact") + " | " + claim.getField("article"));
		}
	}

	@Test
	void placesEveryLineOfTheSeedLists() throws IOException {
		Assumptions.assumeTrue(Files.isDirectory(SEEDS), "skipped: no seed lists in " + SEEDS);
		Set<String> placed = read(Path.of("src/test/resources/seed-claims.csv")).stream()
			.map((claim) -> claim.getField("claim_key") + "=" + claim.getField("value"))
			.collect(Collectors.toSet());
		List<NamedCsvRecord> claims = read(SEEDS.resolve("claims.csv"));
		List<NamedCsvRecord> first = read(SEEDS.resolve("first-report.csv"));
		assertThat(claims.size() + first.size()).isEqualTo(77);
		for (List<NamedCsvRecord> list : List.of(claims, first)) {
			list.forEach((claim) -> assertThat(placed)
				.contains(claim.getField("claim_key") + "=" + claim.getField("value")));
		}
	}

	@Test
	void contestsWhatCannotBothBeTrueAndNothingElse() {
		assertThat(this.home.ask(null, null, "select distinct fact, slot from contested_value order by 1, 2"))
			.containsExactly("afg-pak-r1 | duration_hours", "afg-pak-r2-pak | delegation", "doha-agreed | happened",
					"doha-compliance | incidents", "durand-line | length_km",
					"kabul-strike-2025-10-09 | fate:noor-wali-mehsud", "kabul-strike-2025-10-09 | means",
					"kabul-strike-2025-10-09 | started", "truce-48h | state");
	}

	@Test
	void keepsAllLengthsOfTheLineAndShowsOne() {
		assertThat(this.home.ask(null, null,
				"select says, shown from contested_value where fact = 'durand-line' order by says, publisher"))
			.hasSize(7)
			.filteredOn((row) -> row.endsWith("true"))
			.hasSize(1);
	}

	@Test
	void hadNothingPublicAboutCeasefiresBeforeTheNineteenth() {
		assertThat(this.home.ask("2025-10-18T00:00:00Z", null, TIMELINE)).isEmpty();
		assertThat(this.home.ask("2025-10-18T00:00:00Z", null, "select count(*) from account")).containsExactly("10");
	}

	@Test
	void derivesTheCeasefiresAsKnownOnTheTwentieth() {
		assertThat(this.home.ask("2025-10-20T00:00:00Z", null, TIMELINE)).containsExactly(
				"doha-ceasefire | afghanistan | 2025-10-19 | effective | in_force | false",
				"doha-ceasefire | archive | 2025-10-19 | effective | in_force | false",
				"doha-ceasefire | pakistan | 2025-10-19 | effective | in_force | false",
				"truce-48h | afghanistan | 2025-10-15 | effective | in_force | false",
				"truce-48h | afghanistan | 2025-10-17 | extended | in_force | false",
				"truce-48h | afghanistan | 2025-10-17 | violation | in_force | true",
				"truce-48h | afghanistan | 2025-10-19 | superseded | superseded | false",
				"truce-48h | archive | 2025-10-15 | effective | in_force | false",
				"truce-48h | archive | 2025-10-17 | extended | in_force | false",
				"truce-48h | archive | 2025-10-17 | violation | in_force | true",
				"truce-48h | archive | 2025-10-19 | superseded | superseded | false",
				"truce-48h | pakistan | 2025-10-15 | effective | in_force | false",
				"truce-48h | pakistan | 2025-10-17 | extended | in_force | false",
				"truce-48h | pakistan | 2025-10-19 | superseded | superseded | false");
	}

	@Test
	void derivesTheDohaCeasefireAsKnownLater() {
		String doha = "select seen_by, state, strained, last_step_on, event from ceasefire_status"
				+ " where ceasefire = 'doha-ceasefire' order by seen_by";
		assertThat(this.home.ask("2025-10-26T00:00:00Z", null, doha)).containsExactly(
				"afghanistan | in_force | false | 2025-10-19 | effective",
				"archive | in_force | false | 2025-10-19 | effective",
				"pakistan | in_force | false | 2025-10-25 | reaffirmed");
		assertThat(this.home.ask("2025-11-10T00:00:00Z", null, doha)).containsExactly(
				"afghanistan | in_force | false | 2025-11-08 | reaffirmed",
				"archive | in_force | false | 2025-10-30 | reaffirmed",
				"pakistan | in_force | false | 2025-10-30 | reaffirmed");
		assertThat(this.home.ask(null, null,
				"select starts_on from ceasefire_timeline where ceasefire = 'doha-ceasefire' and seen_by = 'archive' and event = 'agreed'"))
			.containsExactly("2025-10-18");
	}

	@Test
	void namesTheAccountsBehindEveryTransition() {
		assertThat(this.home.ask(null, null,
				"select count(*) from ceasefire_timeline where account_ids is null and event not in ('superseded', 'term_end', 'strain_end')"))
			.containsExactly("0");
	}

	@Test
	void keepsTalksOnATrackOfTheirOwn() {
		assertThat(this.home.ask("2025-11-10T00:00:00Z", null,
				"select holds_earliest, says from account join heard_value using (account_id)"
						+ " where account.kind = 'process' and slot = 'status' and part = 'status' order by 1"))
			.containsExactly("2025-10-29 00:00:00.0 | Broken off", "2025-10-30 00:00:00.0 | Under way",
					"2025-11-07 00:00:00.0 | Deadlocked");
	}

	@Test
	void showsTheSecondRoundAsItWasKnownThatSunday() {
		String round = "select outcome from talk_round where talk_round = 'afg-pak-r2'";
		assertThat(this.home.ask("2025-10-26T00:00:00Z", null, round)).containsExactly("–");
		assertThat(this.home.ask(null, null, round)).containsExactly("to_be_continued");
	}

	@Test
	void showsNothingBeforeAnythingWasPublicOrRecorded() {
		Set<String> reference = Set.of("actor", "clock", "code", "dossier", "dossier_actor", "dossier_place", "place",
				"publisher");
		Set<String> views = new TreeSet<>(this.home.ask(null, null,
				"select table_name from information_schema.views where table_schema = 'archive'"));
		views.removeAll(reference);
		assertThat(views).hasSizeGreaterThan(25);
		Set<String> names = Set.of("actor_name", "actor_office", "place_name", "dossier_term");
		assertThat(views).containsAll(names);
		List<String> published = views.stream().filter((view) -> !names.contains(view)).toList();
		assertNoRows("2000-01-01T00:00:00Z", null, published);
		assertNoRows(null, "2025-11-30T00:00:00Z", List.copyOf(views));
	}

	private void assertNoRows(@Nullable String asOf, @Nullable String knownAt, List<String> views) {
		List<List<String>> counts = this.home.askAll(asOf, knownAt,
				views.stream().map((view) -> "select count(*) from " + view).toList());
		for (int i = 0; i < views.size(); i++) {
			assertThat(counts.get(i)).as(views.get(i)).containsExactly("0");
		}
	}

	private static List<NamedCsvRecord> read(Path file) throws IOException {
		try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(file)) {
			return reader.stream().toList();
		}
	}

}
