package org.parley.cli;

import java.time.Instant;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine.TypeConversionException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class ClocksOptionTests {

	@ParameterizedTest
	@CsvSource({ "2025-10-26, 2025-10-26T00:00:00Z", "2025-10-26T18:00Z, 2025-10-26T18:00:00Z",
			"2025-10-26T18:00:30Z, 2025-10-26T18:00:30Z", "2025-10-26T18:00+05:00, 2025-10-26T13:00:00Z",
			"2025-10-26 18:00:00Z, 2025-10-26T18:00:00Z", "2025-10-26T18:00, 2025-10-26T18:00:00Z" })
	void readsTimesAsPeopleWriteThem(String text, Instant instant) {
		assertThat(new ClocksOption.Time().convert(text)).isEqualTo(instant);
	}

	@ParameterizedTest
	@ValueSource(strings = { "yesterday", "26.10.2025", "2025-13-01", "2025-10", "2025-10-26T25:00Z", "",
			"2025-10-26'; drop" })
	void refusesAnythingElse(String text) {
		assertThatExceptionOfType(TypeConversionException.class).isThrownBy(() -> new ClocksOption.Time().convert(text))
			.withMessageContaining("is not a time");
	}

}
