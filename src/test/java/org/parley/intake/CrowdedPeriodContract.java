package org.parley.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.archive.Archive;
import org.parley.briefing.Ask;
import org.parley.briefing.Briefings;
import org.parley.briefing.content.Section;
import org.parley.briefing.period.Period;
import org.parley.intake.dataset.GedFile;
import org.parley.reference.DossierStore;
import org.parley.reference.DossierWish;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/** A briefing on a period in which there are too many incidents to tell of each. */
abstract class CrowdedPeriodContract {

	/** In January 2016; as many more lie in February. */
	private static final int EVENTS = 150;

	/** Long before, so that the archive is too large to be read as a whole. */
	private static final int EARLIER = 3_000;

	@TempDir
	private Path folder;

	abstract boolean onPostgres();

	@Test
	void itTellsOfTheDeadliestAndCountsAll() throws IOException {
		ImportBench bench = new ImportBench(this.folder.resolve("home"), onPostgres());
		DropFolder drop = new DropFolder(this.folder.resolve("drop")).references();
		GedFile file = new GedFile(GedFile.OLD);
		for (int i = 1; i <= 2 * EVENTS; i++) {
			String day = "2016-0" + (1 + i % 2) + "-" + (10 + i % 19);
			file.event(i, "date_start", day, "date_end", day, "low", "" + i, "best", "" + i, "high", "" + (i + 1),
					"side_b", (i % 4 < 2) ? "Rebels of Upland" : "Front of Upland", "side_b_new_id",
					"" + (303 + i % 4 / 2), "adm_1", (i % 3 == 0) ? "South" : "North");
		}
		for (int i = 2 * EVENTS + 1; i <= 2 * EVENTS + EARLIER; i++) {
			file.event(i, "date_start", "2010-01-05", "date_end", "2010-01-05", "low", "1", "best", "1", "high", "1");
		}
		file.event(9_999, "date_prec", "5", "date_start", "2016-01-01", "date_end", "2016-12-31", "low", "9000", "best",
				"9000", "high", "9000", "adm_1", "");
		bench.run(drop.write("data/ged191.csv", file.text()).path());
		JsonNode content;
		try (Archive archive = Archive.open(bench.home(), bench.settings())) {
			DossierStore.create(archive, new DossierWish("upland", "Upland", ZoneOffset.UTC, "monthly", LocalDate.EPOCH,
					List.of(), List.of("Upland")));
			Briefings briefings = new Briefings(archive, bench.home(), bench.settings(), Clock.systemUTC());
			Path json = this.folder.resolve("x.json");
			briefings.copy(briefings.orNow(new Ask("upland", Period.parse("2016-01"), null, null, List.of(), null)),
					json);
			content = JsonMapper.shared().readTree(Files.readString(json)).get("content");
			for (String month : List.of("2016-01", "2016-02")) {
				briefings.issue(briefings
					.orNow(new Ask("upland", Period.parse(month), null, null, List.of(Section.CEASEFIRES), null)));
			}
		}
		assertThat(bench.query("select number, count(*) from archive.briefing_fact group by number order by number"))
			.as("what it was made from")
			.containsExactly("1 151", "2 151");
		for (String view : List.of("incident", "account", "heard_value", "shown_value", "change")) {
			assertThat(bench.query("explain select * from archive." + view + " where fact_id = 5"))
				.as("H2 finds one fact among many in the view %s", view)
				.noneMatch((line) -> line.contains("store.account.tableScan"));
		}
		for (String view : List.of("account", "heard_value")) {
			assertThat(bench.query("explain select * from archive." + view + " where fact = 'ucdp-ged-5'"))
				.as("H2 finds the accounts of a fact by its slug in the view %s", view)
				.noneMatch((line) -> line.contains("store.account.tableScan") || line.contains("store.fact.tableScan"));
		}
		JsonNode ceasefires = content.get("ceasefires");
		List<String> sums = bench
			.query("""
					select count(*), sum(deaths_low), sum(deaths_best), sum(deaths_high) from archive.incident
					where started_earliest >= timestamp '2016-01-01 00:00:00' and started_latest < timestamp '2016-02-01 00:00:00'""");
		assertThat(sums).as("150 even numbers, 2 to 300").containsExactly("150 22650 22650 22800");
		JsonNode deaths = content.get("front").get("figures").get("deaths");
		assertThat(deaths.get("number").asString()).isEqualTo("22,650");
		assertThat(deaths.get("note").asString()).contains("22,650 and 22,800", "150 incidents");
		assertThat(ceasefires.get("incidents").findValuesAsString("losses")).hasSize(40)
			.anyMatch((losses) -> losses.contains("in all: 300 (300 to 301) killed"))
			.noneMatch((losses) -> losses.contains("in all: 220 (220 to 221) killed"))
			.as("it may have begun in another month")
			.noneMatch((losses) -> losses.contains("9,000"));
		JsonNode counted = ceasefires.get("counted");
		assertThat(counted.get("sides").findValuesAsString("name")).containsExactlyInAnyOrder(
				"Government of Upland – Front of Upland", "Government of Upland – Rebels of Upland");
		assertThat(counted.get("places").findValuesAsString("name")).containsExactlyInAnyOrder("North", "South");
		assertThat(counted.get("places").findValuesAsString("incidents")).containsExactlyInAnyOrder("100", "50");
		assertThat(counted.get("times").findValuesAsString("incidents").stream().mapToInt(Integer::parseInt).sum())
			.as("by week")
			.isEqualTo(EVENTS);
		assertThat(counted.get("note").asString()).contains("only in those forms: 1 incident");
		assertThat(counted.get("ledger").size()).isEqualTo(EVENTS + 1);
		assertThat(counted.get("ledger").valueStream().mapToLong((line) -> line.get("deathsBest").asLong()).sum())
			.isEqualTo(22650 + 9000);
		assertThat(ceasefires.get("charts")
			.get("days")
			.get("days")
			.valueStream()
			.mapToInt((day) -> day.get("incidents").asInt())
			.sum()).isEqualTo(EVENTS);
	}

}
