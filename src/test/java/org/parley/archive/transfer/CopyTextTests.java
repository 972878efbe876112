package org.parley.archive.transfer;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.parley.testing.Chance;

import static org.assertj.core.api.Assertions.assertThat;

class CopyTextTests {

	@Test
	void cellsComeOutOfALineAsTheyWentIn() throws Exception {
		Chance.tries(500, (random) -> {
			List<String> cells = new ArrayList<>();
			for (int i = random.nextInt(5); i >= 0; i--) {
				cells.add((random.nextInt(4) == 0) ? null : Chance.text(random, 12, "\\\t\n\rNtnr0aü\u2028"));
			}
			StringBuilder line = new StringBuilder();
			cells.forEach((cell) -> CopyText.append(line, cell).append('\t'));
			line.setLength(line.length() - 1);
			assertThat(line.toString()).doesNotContain("\n", "\r");
			assertThat(CopyText.cells(line.toString())).isEqualTo(cells);
		});
	}

}
