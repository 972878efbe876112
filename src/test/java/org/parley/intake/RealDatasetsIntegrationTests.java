package org.parley.intake;

import java.nio.file.Files;
import java.nio.file.Path;

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

	@Test
	void theClaimToTheDurandLineIsOpen() {
		run("icow/icow_ext2017_v1.csv");
		assertThat(this.bench.counts("icow_ext2017_v1.csv")).as("one month has five digits")
			.isEqualTo("837 836 0 0 0 1");
		assertThat(this.bench.query("select territory, since_precision, status, salience, challengers, targets "
				+ "from archive.territorial_claim where territorial_claim = 'icow-90802'"))
			.containsExactly("Pashtunistan (Durand Line) month open 10 Afghanistan Pakistan");
	}

	@Test
	void everyPeaceAgreementIsStored() {
		run("ucdp-peace-agreements/ucdp-peace-agreements-221.csv");
		assertThat(this.bench.counts("ucdp-peace-agreements-221.csv")).isEqualTo("374 374 0 0 0 0");
		assertThat(this.bench.query("select count(distinct account_id) from store.account_topic where topic = 'cease'"))
			.containsExactly("176");
	}

}
