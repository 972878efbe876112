package org.parley.intake;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

/**
 * Imports datasets as their publishers offer them, from a folder beside this project.
 * They are not ours to pass on: without them these tests are skipped.
 */
class RealDatasetsIntegrationTests {

	private static final Path DATA = Path.of("../shared/data");

	@TempDir
	private Path folder;

	private ImportBench bench;

	@BeforeEach
	void prepare() {
		this.bench = new ImportBench(this.folder.resolve("home"), false);
	}

	private void run(String file) {
		Path path = DATA.resolve(file).toAbsolutePath().normalize();
		assumeThat(Files.exists(path)).as("skipped: there is no " + path).isTrue();
		this.bench.run(path);
	}

	private String count(String code) {
		return this.bench.query("select count(*) from ops.notice where code = '" + code + "'").getFirst();
	}

	@Test
	void everyEventOfTheSyriaFileIsStoredAndItsBreachesOfOrderAreNoticed() {
		run("ucdp-ged/ucdp_ged_syria_2016-2019.csv");
		assertThat(this.bench.counts("ucdp_ged_syria_2016-2019.csv")).isEqualTo("16566 16566 0 0 0 0");
		assertThat(count("estimate_order")).isEqualTo("101");
	}

	/** All in one home: a dataset has to stand beside the others. */
	@Test
	void theSmallerDatasetsAreStoredAsTheyLieThere() {
		List<String> files = List.of("icow/icow_ext2017_v1.csv", "icow/hensel1995.csv",
				"ucdp-peace-agreements/ucdp-peace-agreements-221.csv", "ucdp-termination/ucdp-term-dyad-3-2021.csv",
				"states/COWcountrycodes.csv", "states/cow_states.csv", "states/gw_states.csv",
				"gdelt/20180101000000.export.CSV");
		Path[] paths = files.stream()
			.map(DATA::resolve)
			.map((path) -> path.toAbsolutePath().normalize())
			.toArray(Path[]::new);
		assumeThat(paths).as("skipped: not all of them are there").allMatch(Files::exists);
		this.bench.run(paths);
		assertThat(
				files.stream().map((file) -> file.substring(file.lastIndexOf('/') + 1) + " " + this.bench.counts(file)))
			.containsExactly("icow_ext2017_v1.csv 837 710 0 0 126 1", "hensel1995.csv 138 126 0 0 0 12",
					"ucdp-peace-agreements-221.csv 374 374 0 0 0 0", "ucdp-term-dyad-3-2021.csv 3140 3140 0 0 0 0",
					"COWcountrycodes.csv 243 243 0 0 0 0", "cow_states.csv 243 243 0 0 0 0",
					"gw_states.csv 216 216 0 0 0 0", "20180101000000.export.CSV 2414 2414 0 0 0 0");
		assertThat(this.bench.query("select territory, since_precision, status, salience, challengers, targets "
				+ "from archive.territorial_claim where territorial_claim = 'icow-90802'"))
			.containsExactly("Pashtunistan (Durand Line) month open 10 Afghanistan Pakistan");
		assertThat(this.bench.query("select count(distinct account_id) from store.account_topic where topic = 'cease'"))
			.containsExactly("176");
	}

}
