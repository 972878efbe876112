package org.parley.support;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.testing.Chance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class EstimateTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			2600      | 2600   | 2600   | 2600   | 2,600
			0         | 0      | 0      | 0      | 0
			2243.8    | 2243.8 | 2243.8 | 2243.8 | 2,243.8
			>2500     | 2500   |        |        | more than 2,500
			> 2500    | 2500   |        |        | more than 2,500
			<14       |        |        | 14     | less than 14
			5..7      | 5      |        | 7      | 5 to 7
			5 .. 7    | 5      |        | 7      | 5 to 7
			5..5      | 5      |        | 5      | 5
			5..6..7   | 5      | 6      | 7      | 6 (5 to 7)
			~2600     |        | 2600   |        | about 2,600
			' 23 '    | 23     | 23     | 23     | 23
			1000000   | 1000000 | 1000000 | 1000000 | 1,000,000
			""")
	void readsAndRendersWhatIsKnown(String text, @Nullable BigDecimal low, @Nullable BigDecimal best,
			@Nullable BigDecimal high, String rendered) {
		Estimate estimate = Estimate.parse(text);
		assertThat(estimate).isEqualTo(new Estimate(low, best, high));
		assertThat(estimate.render()).isEqualTo(rendered);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			''        | This is no estimate. Write 2600, >2500, <14, 5..7
			dozens    | This is no estimate
			2600 km   | This is no estimate
			2e3       | This is no estimate
			>=5       | This is no estimate
			5..       | This is no estimate
			..7       | This is no estimate
			NaN       | This is no estimate
			٢٠        | This is no estimate
			7..5      | not in order
			5..9..7   | not in order
			2,600     | without thousands separators, as 2600.
			1,234,567 | as 1234567.
			2 600     | as 2600.
			2'600     | as 2600.
			2,5       | Decimals follow a full stop, as 2.5.
			-3        | cannot be negative
			5-7       | as 5..7.
			5 – 7     | as 5..7.
			""")
	void refusesWithTheWayToWriteIt(String text, String sentence) {
		assertThatIllegalArgumentException().isThrownBy(() -> Estimate.parse(text)).withMessageContaining(sentence);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			2600    | 2600 | 2600
			~2600   | 2600 | 2600
			>2500   | 2500 |
			<14     |      | 14
			5..7    | 5    | 7
			5..6..7 | 5    | 7
			""")
	void liesInAnInterval(String text, @Nullable BigDecimal lower, @Nullable BigDecimal upper) {
		Estimate estimate = Estimate.parse(text);
		assertThat(estimate.lower()).isEqualTo(lower);
		assertThat(estimate.upper()).isEqualTo(upper);
	}

	@Test
	void anyTextIsReadOrRefusedWithASentence() throws Exception {
		Chance.tries((random) -> {
			try {
				assertThat(Estimate.parse(Chance.text(random, 12)).render()).isNotEmpty();
			}
			catch (IllegalArgumentException ex) {
				assertThat(ex.getMessage()).endsWith(".");
			}
		});
	}

	@Test
	void anIntervalIsReadAsItsEnds() throws Exception {
		Chance.tries((random) -> {
			BigDecimal low = BigDecimal.valueOf(random.nextInt(1_000_000), random.nextInt(4));
			BigDecimal high = low.add(BigDecimal.valueOf(1 + random.nextInt(1_000_000)));
			Estimate estimate = Estimate.parse(low.toPlainString() + ".." + high.toPlainString());
			assertThat(estimate.lower()).isEqualByComparingTo(low);
			assertThat(estimate.upper()).isEqualByComparingTo(high);
			assertThat(estimate.isOrdered()).isTrue();
		});
	}

}
