package org.parley.archive;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class BriefingFormTests {

	@Test
	void tellsTheFormByTheEndOfTheName() {
		assertThat(BriefingForm.find(Path.of("out/W43.PDF"))).contains(BriefingForm.PDF);
		assertThat(BriefingForm.find(Path.of("w43.csv.zip"))).contains(BriefingForm.CSV);
		assertThat(BriefingForm.find(Path.of("w43.csv"))).contains(BriefingForm.CSV);
		assertThat(BriefingForm.find(Path.of("w43.zip"))).isEmpty();
		assertThat(BriefingForm.find(Path.of("pdf"))).isEmpty();
	}

	@Test
	void namesTheArchiveOfSeveralFilesForWhatItIs() {
		assertThat(BriefingForm.CSV.named(Path.of("out/w43.csv"))).isEqualTo(Path.of("out/w43.csv.zip"));
		assertThat(BriefingForm.CSV.named(Path.of("w43.csv.zip"))).isEqualTo(Path.of("w43.csv.zip"));
		assertThat(BriefingForm.XLSX.named(Path.of("w43.xlsx"))).isEqualTo(Path.of("w43.xlsx"));
	}

	@Test
	void readsTheNamesThatSettingsUse() {
		assertThat(BriefingForm.parse(List.of("html", "pdf"))).containsExactly(BriefingForm.PDF, BriefingForm.HTML);
		assertThatIllegalArgumentException().isThrownBy(() -> BriefingForm.parse(List.of("docx")));
	}

}
