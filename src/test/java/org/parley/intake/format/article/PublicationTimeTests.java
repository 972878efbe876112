package org.parley.intake.format.article;

import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.evidence.Article.Published;
import org.parley.testing.Chance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class PublicationTimeTests {

	private static final ZoneId KARACHI = ZoneId.of("Asia/Karachi");

	@ParameterizedTest
	@CsvSource({ "2025-10-25, 2025-10-24T19:00:00Z, 2025-10-25T18:59:59Z, day",
			"2025-10, 2025-09-30T19:00:00Z, 2025-10-31T18:59:59Z, month",
			"2025-10-25T21:50, 2025-10-25T16:50:00Z, 2025-10-25T16:50:59Z, minute",
			"2025-10-25T21:50Z, 2025-10-25T21:50:00Z, 2025-10-25T21:50:59Z, minute",
			"2025-10-25T21:50:10.123+0530, 2025-10-25T16:20:10Z, 2025-10-25T16:20:10Z, second",
			"2025-10-25 21:50:10 +02:00, 2025-10-25T19:50:10Z, 2025-10-25T19:50:10Z, second",
			"2025-10-25/2025-10-26, 2025-10-24T19:00:00Z, 2025-10-26T18:59:59Z, interval",
			"2025-10-25T21:50~, 2025-10-25T16:50:00Z, 2025-10-25T16:50:59Z, minute~" })
	void readsPartialDatesInAZone(String text, String earliest, String latest, String precision) {
		Published published = PublicationTime.parse(text).in(KARACHI);
		assertThat(published.earliest()).isEqualTo(earliest);
		assertThat(published.latest()).isEqualTo(latest);
		assertThat(published.precision()).isEqualTo(precision);
	}

	@Test
	void countsAnHourThatComesTwiceToItsSecondEnd() {
		Published published = PublicationTime.parse("2025-10-26T02:30").in(ZoneId.of("Europe/Berlin"));
		assertThat(published.earliest()).isEqualTo("2025-10-26T00:30:00Z");
		assertThat(published.latest()).isEqualTo("2025-10-26T01:30:59Z");
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "", "yesterday", "25.10.2025", "2025-13-01", "2025-10-25T25:00", "2025-10-25T10:00+99:00" })
	void refusesWhatIsNoDate(String text) {
		assertThat(PublicationTime.looksLikeDate(text)).isFalse();
		assertThatIllegalArgumentException().isThrownBy(() -> PublicationTime.parse(text));
	}

	@Test
	void takesTheZoneOfTheSettingThenOfTheDossiersThenUtc() {
		assertThat(PublicationZone.choose(KARACHI, Set.of(ZoneOffset.UTC)))
			.isEqualTo(new PublicationZone(KARACHI, false));
		assertThat(PublicationZone.choose(null, Set.of(KARACHI))).isEqualTo(new PublicationZone(KARACHI, false));
		assertThat(PublicationZone.choose(null, Set.of())).isEqualTo(new PublicationZone(ZoneOffset.UTC, false));
		assertThat(PublicationZone.choose(null, Set.of(KARACHI, ZoneId.of("Asia/Kabul"))))
			.isEqualTo(new PublicationZone(ZoneOffset.UTC, true));
	}

	@Test
	void aTimeWithItsOffsetIsOneMinuteWhateverTheZone() throws Exception {
		Chance.tries((random) -> {
			OffsetDateTime time = OffsetDateTime.of(
					LocalDateTime.of(1980, 1, 2, 3, 0).plusMinutes(random.nextInt(25_000_000)),
					ZoneOffset.ofTotalSeconds(900 * (random.nextInt(105) - 48)));
			Published published = PublicationTime.parse(time.toLocalDateTime().withSecond(0) + time.getOffset().getId())
				.in(KARACHI);
			assertThat(published.earliest()).isEqualTo(time.toInstant());
			assertThat(published.latest()).isEqualTo(time.toInstant().plusSeconds(59));
		});
	}

}
