package org.parley.intake;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.archive.Archive;
import org.parley.archive.Clocks;
import org.parley.archive.UserError;
import org.parley.intake.dataset.GedFile;
import org.parley.reference.DossierStore;
import org.parley.reference.DossierWish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Which rows of a dataset belong to a dossier without anybody saying so. */
abstract class DossierRuleContract {

	@TempDir
	private Path folder;

	abstract boolean onPostgres();

	private static GedFile event(GedFile file, int id, String sideB, String country, String countryId) {
		return file.event(id, "side_a", "Government of Pakistan", "side_b", sideB, "side_b_new_id",
				"" + (900 + sideB.length()), "country", country, "country_id", countryId);
	}

	@Test
	void whatConcernsPartiesAndPlacesBelongsToADossierAtBothClocks() {
		ImportBench bench = new ImportBench(this.folder.resolve("home"), onPostgres());
		DropFolder drop = new DropFolder(this.folder.resolve("drop")).references();
		GedFile first = new GedFile(GedFile.OLD);
		event(first, 1, "Afghanistan", "Afghanistan", "700");
		event(first, 2, "Afghanistan", "Upland", "701");
		event(first, 3, "Rebels", "Afghanistan", "700");
		event(first, 4, "Rebels", "Upland", "701");
		drop.write("data/ged191.csv", first.text()).write("data/ucdp-peace-agreements-191.csv", """
				paid,actor_id,actor_name,pa_name,pa_date,version
				7,"130, 911","Government of Pakistan, Afghanistan",Accord of two,1992-04-24,19.1
				8,"130, 906","Government of Pakistan, Rebels",Accord of others,1992-04-24,19.1
				""");
		bench.run(drop.path());
		create(bench, wish("pak-upland", List.of("Islamic Republic of Pakistan"), List.of("Upland")));
		create(bench, wish("pak", List.of("pakistan"), List.of()));
		create(bench, wish("nobody-afg", List.of(), List.of("Afghanistan")));
		Instant before = Instant.now();
		assertThat(facts(bench, Clocks.OPEN)).containsExactly("afg-pak ucdp-ged-1", "afg-pak ucdp-pa-7",
				"nobody-afg ucdp-ged-1", "nobody-afg ucdp-ged-3", "pak ucdp-ged-1", "pak ucdp-ged-2", "pak ucdp-ged-3",
				"pak ucdp-ged-4", "pak ucdp-pa-7", "pak ucdp-pa-8", "pak-upland ucdp-ged-2", "pak-upland ucdp-ged-4",
				"pak-upland ucdp-pa-7", "pak-upland ucdp-pa-8");

		drop.write("later/GEDEvent_v23_1.csv", event(event(new GedFile(GedFile.NEW), 1, "Afghanistan", "Upland", "701"),
				2, "Afghanistan", "Upland", "701")
			.text());
		bench.run(drop.path("later"));
		assertThat(facts(bench, Clocks.OPEN)).contains("pak-upland ucdp-ged-1")
			.doesNotContain("afg-pak ucdp-ged-1", "nobody-afg ucdp-ged-1");
		assertThat(facts(bench, new Clocks(null, before))).contains("afg-pak ucdp-ged-1", "nobody-afg ucdp-ged-1")
			.doesNotContain("pak-upland ucdp-ged-1");
		assertThat(facts(bench, new Clocks(Instant.parse("2020-01-01T00:00:00Z"), null))).as("not public yet")
			.isEmpty();

		assertThatExceptionOfType(UserError.class)
			.isThrownBy(() -> create(bench, wish("more", List.of("Govermnent of Pakistan"), List.of())))
			.satisfies((error) -> assertThat(error.hint()).contains("pakistan-government"));
		assertThatExceptionOfType(UserError.class)
			.isThrownBy(() -> create(bench, wish("pak", List.of("pakistan"), List.of())))
			.withMessageContaining("a dossier pak already");
	}

	private static DossierWish wish(String slug, List<String> actors, List<String> places) {
		return new DossierWish(slug, slug, ZoneOffset.UTC, "monthly", LocalDate.EPOCH, actors, places);
	}

	private static void create(ImportBench bench, DossierWish wish) {
		try (Archive archive = Archive.openBriefly(bench.home(), bench.settings())) {
			DossierStore.create(archive, wish);
		}
	}

	private static List<String> facts(ImportBench bench, Clocks clocks) {
		return bench.query(clocks, "select dossier, fact from archive.dossier_fact order by dossier, fact");
	}

}
