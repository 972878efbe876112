package org.parley.notice;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class NearestTests {

	private static final List<String> KNOWN = List.of("wounded", "deaths", "deaths_a", "deaths_b", "damage", "place",
			"in_force", "suspended", "pakistan", "afghanistan", "qatar");

	@ParameterizedTest
	@CsvSource({ "wonded,wounded", "WOUNDED,wounded", "deahts,deaths", "plase,place", "inforce,in_force",
			"suspnded,suspended", "pakstan,pakistan", "quatar,qatar" })
	void findsWhatWasMeant(String mistyped, String meant) {
		assertThat(Nearest.to(mistyped, KNOWN)).startsWith(meant);
	}

	@ParameterizedTest
	@CsvSource({ "russia", "x", "''", "injured" })
	void staysSilentWhenNothingIsNear(String mistyped) {
		assertThat(Nearest.to(mistyped, KNOWN)).isEmpty();
	}

	@Test
	void namesAtMostThreeInAFixedOrder() {
		assertThat(Nearest.to("deaths_c", KNOWN)).containsExactly("deaths_a", "deaths_b", "deaths");
	}

	@Test
	void hintEndsASentence() {
		assertThat("No such place." + Nearest.hint(List.of("kabul", "kandahar")))
			.isEqualTo("No such place. Did you mean kabul or kandahar?");
		assertThat(Nearest.hint(List.of())).isEmpty();
	}

	@Test
	void endlessTextCostsLittle() {
		assertThat(Nearest.to("x".repeat(1_000_000), KNOWN)).isEmpty();
	}

}
