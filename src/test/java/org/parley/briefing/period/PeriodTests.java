package org.parley.briefing.period;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.parley.testing.Chance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class PeriodTests {

	private static final ZoneId KARACHI = ZoneId.of("Asia/Karachi");

	private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

	@Test
	void readsAllFiveForms() {
		assertThat(days("2025-10-25")).isEqualTo("2025-10-25/2025-10-25");
		assertThat(days("2025-W43")).isEqualTo("2025-10-20/2025-10-26");
		assertThat(days("2025-10")).isEqualTo("2025-10-01/2025-10-31");
		assertThat(days("2025-Q4")).isEqualTo("2025-10-01/2025-12-31");
		assertThat(days("2025-12-29/2026-01-04")).isEqualTo("2025-12-29/2026-01-04");
	}

	private static String days(String name) {
		Period period = Period.parse(name);
		return period.first() + "/" + period.last();
	}

	@Test
	void startsAndEndsAtMidnightOfTheZone() {
		Period week = Period.parse("2025-W43");
		assertThat(week.startsAt(KARACHI)).isEqualTo(Instant.parse("2025-10-19T19:00:00Z"));
		assertThat(week.endsAt(KARACHI)).isEqualTo(Instant.parse("2025-10-26T19:00:00Z"));
	}

	@Test
	void followsSummerTime() {
		assertThat(length("2025-10-26")).isEqualTo(Duration.ofHours(25));
		assertThat(length("2025-03-30")).isEqualTo(Duration.ofHours(23));
		assertThat(length("2025-W43")).isEqualTo(Duration.ofHours(7 * 24 + 1));
	}

	@Test
	void startsWhenTheDayStartsWhereMidnightIsSkipped() {
		ZoneId beirut = ZoneId.of("Asia/Beirut");
		assertThat(Period.parse("2025-03-30").startsAt(beirut)).isEqualTo(Instant.parse("2025-03-29T22:00:00Z"));
	}

	@Test
	void weeksBelongToTheYearOfTheirThursday() {
		assertThat(Period.parse("2026-W01").first()).isEqualTo(LocalDate.of(2025, 12, 29));
		assertThat(Period.parse("2026-W53").last()).isEqualTo(LocalDate.of(2027, 1, 3));
		assertThat(Cadence.WEEKLY.containing(LocalDate.of(2027, 1, 1))).hasToString("2026-W53");
		assertThat(Cadence.WEEKLY.containing(LocalDate.of(2025, 12, 29))).hasToString("2026-W01");
	}

	@Test
	void refusesWeeksMonthsAndDaysThatDoNotExist() {
		for (String name : new String[] { "2025-W53", "2025-W00", "2025-13", "2025-02-29", "2025-02-30/2025-03-01" }) {
			assertThatIllegalArgumentException().isThrownBy(() -> Period.parse(name))
				.withMessage("the calendar has no " + name);
		}
	}

	@Test
	void refusesWhatIsNoName() {
		for (String name : new String[] { "", "43", "2025", "2025-Q5", "2025-w43", "last week", "2025-10-25/" }) {
			assertThatIllegalArgumentException().isThrownBy(() -> Period.parse(name))
				.withMessageStartingWith("'" + name + "' is no period; write a day 2025-10-25");
		}
	}

	@Test
	void refusesASpanThatRunsBackwards() {
		assertThatIllegalArgumentException().isThrownBy(() -> Period.parse("2025-10-26/2025-10-20"))
			.withMessage("the period 2025-10-26/2025-10-20 ends before it starts");
	}

	@Test
	void isFollowedByThePeriodOfTheSameForm() {
		assertThat(Period.parse("2025-12-31").next()).hasToString("2026-01-01");
		assertThat(Period.parse("2025-W52").next()).hasToString("2026-W01");
		assertThat(Period.parse("2025-12").next()).hasToString("2026-01");
		assertThat(Period.parse("2025-Q4").next()).hasToString("2026-Q1");
		assertThat(Period.parse("2025-10-20/2025-10-22").next()).hasToString("2025-10-23/2025-10-25");
	}

	@ParameterizedTest
	@EnumSource
	void periodsOfACadenceFollowEachOtherWithoutGapOrOverlap(Cadence cadence) throws Exception {
		Chance.tries((random) -> {
			LocalDate date = LocalDate.of(1947, 8, 14).plusDays(random.nextInt(60_000));
			Period period = cadence.containing(date);
			assertThat(date).isBetween(period.first(), period.last());
			assertThat(period.next().startsAt(BERLIN)).isEqualTo(period.endsAt(BERLIN));
			assertThat(cadence.containing(period.first())).isEqualTo(period);
			assertThat(cadence.containing(period.last())).isEqualTo(period);
		});
	}

	private static Duration length(String name) {
		Period period = Period.parse(name);
		return Duration.between(period.startsAt(BERLIN), period.endsAt(BERLIN));
	}

}
