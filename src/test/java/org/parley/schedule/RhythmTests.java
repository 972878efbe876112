package org.parley.schedule;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.briefing.period.Cadence;
import org.parley.testing.Chance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * When things are due (F12): the calendar, hours that clocks skip, hours that come twice,
 * what was missed. Each time in the last column is one case.
 */
class RhythmTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					Europe/Berlin       | 0 7 * * *       | 2025-07-01T00:00:00Z | 2025-07-01T05:00:00Z 2025-07-02T05:00:00Z
					Europe/Berlin       | 30 2 * * *      | 2025-03-28T12:00:00Z | 2025-03-29T01:30:00Z 2025-03-30T01:00:00Z 2025-03-31T00:30:00Z 2025-04-01T00:30:00Z
					Europe/Berlin       | 15,45 2 * * *   | 2025-03-29T12:00:00Z | 2025-03-30T01:00:00Z 2025-03-31T00:15:00Z 2025-03-31T00:45:00Z
					Europe/Berlin       | 0 2,3 * * *     | 2025-03-29T12:00:00Z | 2025-03-30T01:00:00Z 2025-03-31T00:00:00Z 2025-03-31T01:00:00Z
					Europe/Berlin       | 0 * * * *       | 2025-03-30T00:30:00Z | 2025-03-30T01:00:00Z 2025-03-30T02:00:00Z
					Europe/Berlin       | 30 2 * * *      | 2025-10-25T12:00:00Z | 2025-10-26T00:30:00Z 2025-10-27T01:30:00Z
					Europe/Berlin       | 0 * * * *       | 2025-10-25T23:30:00Z | 2025-10-26T00:00:00Z 2025-10-26T02:00:00Z 2025-10-26T03:00:00Z
					Europe/Berlin       | */30 * * * *    | 2025-10-25T23:45:00Z | 2025-10-26T00:00:00Z 2025-10-26T00:30:00Z 2025-10-26T02:00:00Z
					Europe/Berlin       | 30 2 * * *      | 2025-10-26T01:10:00Z | 2025-10-27T01:30:00Z
					Europe/Berlin       | 0 0 * * *       | 2025-10-25T12:00:00Z | 2025-10-25T22:00:00Z 2025-10-26T23:00:00Z 2025-10-27T23:00:00Z
					Europe/Berlin       | 0 0 1 * *       | 2025-01-15T00:00:00Z | 2025-01-31T23:00:00Z 2025-02-28T23:00:00Z 2025-03-31T22:00:00Z
					America/New_York    | 0 9 * * MON-FRI | 2025-03-07T12:00:00Z | 2025-03-07T14:00:00Z 2025-03-10T13:00:00Z 2025-03-11T13:00:00Z
					America/New_York    | 30 2 * * *      | 2025-03-08T12:00:00Z | 2025-03-09T07:00:00Z 2025-03-10T06:30:00Z
					America/New_York    | 30 1 * * *      | 2025-11-01T12:00:00Z | 2025-11-02T05:30:00Z 2025-11-03T06:30:00Z
					Australia/Lord_Howe | 15 2 * * *      | 2025-10-04T00:00:00Z | 2025-10-04T15:30:00Z 2025-10-05T15:15:00Z
					Australia/Lord_Howe | 45 1 * * *      | 2025-04-05T00:00:00Z | 2025-04-05T14:45:00Z 2025-04-06T15:15:00Z
					America/Havana      | 0 0 * * *       | 2025-03-08T12:00:00Z | 2025-03-09T05:00:00Z 2025-03-10T04:00:00Z
					America/Havana      | 30 0 * * *      | 2025-11-01T12:00:00Z | 2025-11-02T04:30:00Z 2025-11-03T05:30:00Z
					Pacific/Apia        | 0 6 * * *       | 2011-12-29T12:00:00Z | 2011-12-29T16:00:00Z 2011-12-30T10:00:00Z 2011-12-30T16:00:00Z
					Africa/Casablanca   | 0 8 * * *       | 2025-02-21T12:00:00Z | 2025-02-22T07:00:00Z 2025-02-23T08:00:00Z
					Asia/Tehran         | 0 0 * * *       | 2025-03-21T12:00:00Z | 2025-03-21T20:30:00Z 2025-03-22T20:30:00Z
					Asia/Kabul          | 0 8 * * *       | 2025-10-10T00:00:00Z | 2025-10-10T03:30:00Z
					Asia/Karachi        | 0 0 * * MON     | 2025-10-20T00:00:00Z | 2025-10-26T19:00:00Z 2025-11-02T19:00:00Z
					Europe/Istanbul     | 0 7 * * MON     | 2025-10-30T00:00:00Z | 2025-11-03T04:00:00Z 2025-11-10T04:00:00Z
					UTC                 | 0 12 29 2 *     | 2025-01-01T00:00:00Z | 2028-02-29T12:00:00Z 2032-02-29T12:00:00Z
					UTC                 | 0 12 31 * *     | 2025-02-01T00:00:00Z | 2025-03-31T12:00:00Z 2025-05-31T12:00:00Z
					UTC                 | 0 12 30 2 *     | 2025-02-01T00:00:00Z |
					""")
	void cronGoesByTheClockOnTheWall(String zone, String cron, Instant from, String due) {
		Cron rhythm = Cron.parse(cron, ZoneId.of(zone));
		List<Instant> expected = times(due);
		assertThat(fires(rhythm, from, Math.max(1, expected.size()))).isEqualTo(expected);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					WEEKLY    | Europe/Berlin   | PT0S  | 2025-03-20T00:00:00Z | 2025-03-23T23:00:00Z 2025-03-30T22:00:00Z 2025-04-06T22:00:00Z
					WEEKLY    | Europe/Berlin   | PT6H  | 2025-10-20T00:00:00Z | 2025-10-20T04:00:00Z 2025-10-27T05:00:00Z
					WEEKLY    | Asia/Karachi    | PT0S  | 2025-12-24T00:00:00Z | 2025-12-28T19:00:00Z 2026-01-04T19:00:00Z
					DAILY     | America/Havana  | PT0S  | 2025-03-07T12:00:00Z | 2025-03-08T05:00:00Z 2025-03-09T05:00:00Z 2025-03-10T04:00:00Z
					DAILY     | Europe/London   | PT0S  | 2025-10-25T12:00:00Z | 2025-10-25T23:00:00Z 2025-10-27T00:00:00Z
					MONTHLY   | Europe/Istanbul | PT24H | 2025-01-15T00:00:00Z | 2025-02-01T21:00:00Z 2025-03-01T21:00:00Z
					QUARTERLY | UTC             | PT0S  | 2025-08-15T00:00:00Z | 2025-10-01T00:00:00Z 2026-01-01T00:00:00Z
					WEEKLY    | UTC             | PT0S  | 2019-01-01T00:00:00Z | 2025-01-13T00:00:00Z 2025-01-20T00:00:00Z
					""")
	void aPeriodEndsAtMidnightOnTheClockOfItsZone(Cadence cadence, String zone, Duration grace, Instant from,
			String due) {
		LocalDate start = LocalDate.of(2025, 1, 8);
		AtPeriodEnd rhythm = new AtPeriodEnd(cadence, start, ZoneId.of(zone), grace);
		List<Instant> expected = times(due);
		assertThat(fires(rhythm, from, expected.size())).isEqualTo(expected);
		assertThat(rhythm.last(Instant.EPOCH, expected.getLast().plusSeconds(60))).contains(expected.getLast());
		assertThat(rhythm.last(expected.getLast(), expected.getLast().plusSeconds(60))).isEmpty();
		assertThat(rhythm.last(Instant.EPOCH, expected.getLast().minusSeconds(1)))
			.contains(expected.get(expected.size() - 2));
	}

	@Test
	void beforeTheFirstPeriodHasEndedNothingIsDue() {
		AtPeriodEnd rhythm = new AtPeriodEnd(Cadence.MONTHLY, LocalDate.of(2025, 5, 20), ZoneId.of("UTC"),
				Duration.ZERO);
		assertThat(rhythm.last(Instant.EPOCH, Instant.parse("2025-05-31T23:59:59Z"))).isEmpty();
		assertThat(rhythm.last(Instant.EPOCH, Instant.parse("2025-06-01T00:00:00Z")))
			.contains(Instant.parse("2025-06-01T00:00:00Z"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			0 7 * * *    | 2025-10-20T05:00:00Z | 2025-10-29T12:00:00Z | 2025-10-29T06:00:00Z
			0 7 * * *    | 2025-10-29T06:00:00Z | 2025-10-29T12:00:00Z |
			0 7 * * *    | 2025-10-30T06:00:00Z | 2025-10-29T12:00:00Z |
			0 7 * * *    | 1970-01-01T00:00:00Z | 2025-10-29T12:00:00Z | 2025-10-29T06:00:00Z
			0 7 1 1 *    | 1970-01-01T00:00:00Z | 2025-10-29T12:00:00Z | 2025-01-01T06:00:00Z
			0 7 29 2 *   | 1970-01-01T00:00:00Z | 2025-10-29T12:00:00Z | 2024-02-29T06:00:00Z
			30 2 * * *   | 1970-01-01T00:00:00Z | 2025-03-30T01:00:00Z | 2025-03-30T01:00:00Z
			30 2 * * *   | 2025-10-26T00:30:00Z | 2025-10-26T01:45:00Z |
			*/5 * * * *  | 2025-10-01T00:00:00Z | 2025-10-29T12:03:00Z | 2025-10-29T12:00:00Z
			""")
	void ofWhatWasMissedTheLastIsCaughtUpAndNothingTwice(String cron, Instant after, Instant upTo, Instant last) {
		assertThat(Cron.parse(cron, ZoneId.of("Europe/Berlin")).last(after, upTo)).isEqualTo(Optional.ofNullable(last));
	}

	@Test
	void intervalsDoNotMindTheClockOnTheWall() {
		Every rhythm = new Every(Duration.ofMinutes(30));
		assertThat(fires(rhythm, Instant.parse("2025-10-26T00:10:00Z"), 3))
			.containsExactlyElementsOf(times("2025-10-26T00:30:00Z 2025-10-26T01:00:00Z 2025-10-26T01:30:00Z"));
		assertThat(rhythm.last(Instant.EPOCH, Instant.parse("2025-10-26T00:59:59Z")))
			.contains(Instant.parse("2025-10-26T00:30:00Z"));
		assertThat(rhythm.last(Instant.parse("2025-10-26T00:30:00Z"), Instant.parse("2025-10-26T00:59:59Z"))).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "0 7 * *", "0 0 7 * * *", "61 * * * *", "0 25 * * *", "0 7 * * FOO", "@daily" })
	void whatIsNoCronIsRefused(String text) {
		assertThatIllegalArgumentException().isThrownBy(() -> Cron.parse(text, ZoneId.of("UTC")));
	}

	private static List<Instant> fires(Rhythm rhythm, Instant from, int count) {
		List<Instant> fires = new ArrayList<>();
		Optional<Instant> next = rhythm.next(from);
		while (next.isPresent() && fires.size() < count) {
			fires.add(next.get());
			next = rhythm.next(next.get());
		}
		return fires;
	}

	private static List<Instant> times(String text) {
		return (text == null) ? List.of() : Arrays.stream(text.split(" ")).map(Instant::parse).toList();
	}

	/** Minute for minute, as a clock on the wall would have it. */
	@Test
	void cronIsDueWhereAClockOnTheWallShowsItsTimeFirst() throws Exception {
		List<String> zones = List.of("Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "America/Havana",
				"Africa/Casablanca", "Asia/Kabul", "Pacific/Apia", "Asia/Tehran", "Europe/Istanbul", "UTC");
		Chance.tries((random) -> {
			ZoneId zone = ZoneId.of(zones.get(random.nextInt(zones.size())));
			Instant near = Instant.parse("2005-01-01T00:00:00Z").plus(Duration.ofDays(random.nextInt(9_000)));
			ZoneOffsetTransition change = zone.getRules().nextTransition(near);
			Instant from = ((change != null) ? change.getInstant() : near)
				.minus(Duration.ofHours(6 + random.nextInt(20)))
				.truncatedTo(ChronoUnit.HOURS);
			int minute = random.nextInt(12) * 5;
			int hour = random.nextInt(4);
			Cron cron = Cron.parse(minute + " " + hour + " * * *", zone);
			Instant upTo = from.plus(Duration.ofHours(36));
			List<Instant> expected = new ArrayList<>();
			for (Instant at = from.plusSeconds(300); !at.isAfter(upTo); at = at.plusSeconds(300)) {
				if (isDue(at, LocalTime.of(hour, minute), zone)) {
					expected.add(at);
				}
			}
			assertThat(fires(cron, from, expected.size() + 1).stream().filter((at) -> !at.isAfter(upTo)).toList())
				.as(cron.words() + " from " + from)
				.isEqualTo(expected);
			assertThat(cron.last(from, upTo))
				.isEqualTo(expected.isEmpty() ? Optional.empty() : Optional.of(expected.getLast()));
		});
	}

	private static boolean isDue(Instant at, LocalTime time, ZoneId zone) {
		LocalDateTime wall = at.atZone(zone).toLocalDateTime();
		LocalDateTime before = at.minusSeconds(1).atZone(zone).toLocalDateTime();
		if (wall.toLocalTime().equals(time)) {
			return zone.getRules().getValidOffsets(wall).getFirst().equals(zone.getRules().getOffset(at));
		}
		for (LocalDateTime skipped = before.plusSeconds(1); skipped.isBefore(wall); skipped = skipped.plusMinutes(5)) {
			if (skipped.toLocalTime().equals(time)) {
				return true;
			}
		}
		return false;
	}

	@Test
	void aPeriodThatHasEndedIsTheLastThatWasDue() throws Exception {
		Chance.tries((random) -> {
			Cadence cadence = List.of(Cadence.values()).get(random.nextInt(Cadence.values().length));
			Duration grace = Duration.ofHours(random.nextInt(48));
			AtPeriodEnd rhythm = new AtPeriodEnd(cadence, LocalDate.of(2010, 1, 1).plusDays(random.nextInt(4_000)),
					ZoneId.of("Europe/Berlin"), grace);
			Instant now = Instant.parse("2022-01-01T00:00:00Z").plusSeconds(random.nextInt(100_000_000));
			Instant next = rhythm.next(now).orElseThrow();
			assertThat(next).isAfter(now);
			assertThat(rhythm.last(Instant.EPOCH, next)).contains(next);
			assertThat(rhythm.last(now, next.minusSeconds(1))).isEmpty();
			assertThat(rhythm.next(next).orElseThrow()).isAfter(next);
		});
	}

}
