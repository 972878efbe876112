package org.parley.support;

import java.time.LocalDate;
import java.time.LocalDateTime;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.testing.Chance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class PartialDateTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					2025                                  | 2025-01-01T00:00    | 2025-12-31T23:59:59 | year          | 2025
					0843                                  | 0843-01-01T00:00    | 0843-12-31T23:59:59 | year          | 0843
					2025~                                 | 2025-01-01T00:00    | 2025-12-31T23:59:59 | year~         | about 2025
					2025?                                 | 2025-01-01T00:00    | 2025-12-31T23:59:59 | year?         | perhaps 2025
					2025%                                 | 2025-01-01T00:00    | 2025-12-31T23:59:59 | year~?        | perhaps about 2025
					202X                                  | 2020-01-01T00:00    | 2029-12-31T23:59:59 | interval      | 2020 to 2029
					18XX                                  | 1800-01-01T00:00    | 1899-12-31T23:59:59 | interval      | 1800 to 1899
					2025-XX                               | 2025-01-01T00:00    | 2025-12-31T23:59:59 | year          | 2025
					2025-XX-XX                            | 2025-01-01T00:00    | 2025-12-31T23:59:59 | year          | 2025
					2025-10                               | 2025-10-01T00:00    | 2025-10-31T23:59:59 | month         | 2025-10
					2025-02                               | 2025-02-01T00:00    | 2025-02-28T23:59:59 | month         | 2025-02
					2024-02~                              | 2024-02-01T00:00    | 2024-02-29T23:59:59 | month~        | about 2024-02
					2025-10-XX                            | 2025-10-01T00:00    | 2025-10-31T23:59:59 | month         | 2025-10
					2025-10-XX?                           | 2025-10-01T00:00    | 2025-10-31T23:59:59 | month?        | perhaps 2025-10
					2025-1X                               | 2025-10-01T00:00    | 2025-12-31T23:59:59 | interval      | 2025-10 to 2025-12
					2025-0X                               | 2025-01-01T00:00    | 2025-09-30T23:59:59 | interval      | 2025-01 to 2025-09
					2025-10-2X                            | 2025-10-20T00:00    | 2025-10-29T23:59:59 | interval      | 2025-10-20 to 2025-10-29
					2025-10-0X                            | 2025-10-01T00:00    | 2025-10-09T23:59:59 | interval      | 2025-10-01 to 2025-10-09
					2025-02-2X                            | 2025-02-20T00:00    | 2025-02-28T23:59:59 | interval      | 2025-02-20 to 2025-02-28
					2025-10-3X                            | 2025-10-30T00:00    | 2025-10-31T23:59:59 | interval      | 2025-10-30 to 2025-10-31
					2025-10-09                            | 2025-10-09T00:00    | 2025-10-09T23:59:59 | day           | 2025-10-09
					2024-02-29                            | 2024-02-29T00:00    | 2024-02-29T23:59:59 | day           | 2024-02-29
					1893-11-12                            | 1893-11-12T00:00    | 1893-11-12T23:59:59 | day           | 1893-11-12
					2025-10-09?                           | 2025-10-09T00:00    | 2025-10-09T23:59:59 | day?          | perhaps 2025-10-09
					2025-10-09%                           | 2025-10-09T00:00    | 2025-10-09T23:59:59 | day~?         | perhaps about 2025-10-09
					2025-10-09T21:50                      | 2025-10-09T21:50    | 2025-10-09T21:50:59 | minute        | 2025-10-09 21:50
					2025-10-09T21:50~                     | 2025-10-09T21:50    | 2025-10-09T21:50:59 | minute~       | 2025-10-09 about 21:50
					2025-10-09T00:00                      | 2025-10-09T00:00    | 2025-10-09T00:00:59 | minute        | 2025-10-09 00:00
					2025-10-09T24:00                      | 2025-10-10T00:00    | 2025-10-10T00:00:59 | minute        | 2025-10-10 00:00
					2025-10-09T21:50:10                   | 2025-10-09T21:50:10 | 2025-10-09T21:50:10 | second        | 2025-10-09 21:50:10
					2025-10-09T21                         | 2025-10-09T21:00    | 2025-10-09T21:59:59 | part_of_day   | 2025-10-09 21:00 to 22:00
					2025-10-09T20/2025-10-09T24           | 2025-10-09T20:00    | 2025-10-09T23:59:59 | part_of_day   | 2025-10-09 20:00 to 24:00
					2025-10-09T00/2025-10-09T05           | 2025-10-09T00:00    | 2025-10-09T04:59:59 | part_of_day   | 2025-10-09 00:00 to 05:00
					2025-10-09T20~/2025-10-09T24          | 2025-10-09T20:00    | 2025-10-09T23:59:59 | part_of_day~  | 2025-10-09 about 20:00 to 24:00
					2025-10-09T20%/2025-10-09T24          | 2025-10-09T20:00    | 2025-10-09T23:59:59 | interval~?    | perhaps about 2025-10-09 20:00 to 2025-10-09 23:59
					2025-10-09T20:15/2025-10-09T21:50     | 2025-10-09T20:15    | 2025-10-09T21:50:59 | part_of_day   | 2025-10-09 20:15 to 21:50
					2025-10-09T22/2025-10-10T03           | 2025-10-09T22:00    | 2025-10-10T02:59:59 | interval      | 2025-10-09 22:00 to 2025-10-10 02:59
					2025-10-18/2025-10-19                 | 2025-10-18T00:00    | 2025-10-19T23:59:59 | interval      | 2025-10-18 to 2025-10-19
					2025-10-18~/2025-10-19                | 2025-10-18T00:00    | 2025-10-19T23:59:59 | interval~     | about 2025-10-18 to 2025-10-19
					2025-10-18/2025-10-19?                | 2025-10-18T00:00    | 2025-10-19T23:59:59 | interval?     | perhaps 2025-10-18 to 2025-10-19
					2025-10/2025-11                       | 2025-10-01T00:00    | 2025-11-30T23:59:59 | interval      | 2025-10 to 2025-11
					1979/1989                             | 1979-01-01T00:00    | 1989-12-31T23:59:59 | interval      | 1979 to 1989
					2025-10-18/2025-10                    | 2025-10-18T00:00    | 2025-10-31T23:59:59 | interval      | 2025-10-18 to 2025-10-31
					2024/2025-02                          | 2024-01-01T00:00    | 2025-02-28T23:59:59 | interval      | 2024-01 to 2025-02
					1970-01-01/1970-01-01                 | 1970-01-01T00:00    | 1970-01-01T23:59:59 | interval      | 1970-01-01
					' 2025-10 '                           | 2025-10-01T00:00    | 2025-10-31T23:59:59 | month         | 2025-10
					2025-10-18 / 2025-10-19               | 2025-10-18T00:00    | 2025-10-19T23:59:59 | interval      | 2025-10-18 to 2025-10-19
					""")
	void readsAndRendersWhatIsKnown(String edtf, LocalDateTime earliest, LocalDateTime latest, String precision,
			String rendered) {
		PartialDate date = PartialDate.parse(edtf);
		assertThat(date).isEqualTo(new PartialDate(earliest, latest, precision));
		assertThat(date.render()).isEqualTo(rendered);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			''                         | This is no date
			soon                       | This is no date
			October 2025               | This is no date
			9 October 2025             | This is no date
			2025-13                    | There is no month 13
			2025-00                    | write 2025
			2025-99-99                 | When only the year is known, write 2025
			2025-10-00                 | When only the month is known, write 2025-10
			2025-10-99                 | When only the month is known, write 2025-10
			2025-02-30                 | There is no day 30 in 2025-02
			2025-02-29                 | There is no day 29 in 2025-02
			2100-02-29                 | There is no day 29 in 2100-02
			2025-04-31                 | There is no day 31 in 2025-04
			2025-02-3X                 | There is no day 3X in 2025-02
			2025-2X                    | There is no month 2X
			2025-XX-01                 | Unspecified digits
			2025-1X-01                 | Unspecified digits
			20X5                       | Unspecified digits
			202X-10                    | Unspecified digits
			2025-21                    | Seasons and quarters
			2025-33                    | Seasons and quarters
			2025-W41                   | A week is written as the interval of its days
			03/04/2025                 | 03/04/2025 can be read in two ways: write 2025-04-03 or 2025-03-04.
			3.4.2025                   | write 2025-04-03 or 2025-03-04
			30/04/2025                 | Write this date as 2025-04-30.
			04/30/2025                 | Write this date as 2025-04-30.
			05.05.2025                 | Write this date as 2025-05-05.
			32/13/2025                 | There is no such day
			2025/10/09                 | Write this date as 2025-10-09.
			2025.10.9                  | Write this date as 2025-10-09.
			2025-10-9                  | Write this date as 2025-10-09.
			2025-1-9                   | Write this date as 2025-01-09.
			20251009                   | Write this date as 2025-10-09.
			2025-10-09 21:50           | Write this date as 2025-10-09T21:50.
			2025-10-09 9:05            | Write this date as 2025-10-09T09:05.
			25-10-09                   | A year has four digits
			09/10/25                   | A year has four digits
			09.10.25                   | A year has four digits
			0025-10-09                 | has lost its century
			0000                       | stands for an unknown one
			9999                       | stands for an unknown one
			9999-12-31                 | Programs write 9999-12-31 when they know no date
			1753-01-01                 | write 1753-01-01/1753-01-01 if that very day is meant
			1899-12-30                 | leave the cell empty
			1970-01-01                 | Programs write 1970-01-01
			1970-01-01T00:00:00        | Programs write 1970-01-01
			0001-01-01                 | Programs write 0001-01-01
			-0044                      | Years run from 0100 to 9998
			12025                      | Years run from 0100 to 9998
			Y17000                     | Years run from 0100 to 9998
			2025-10-09T21:50Z          | wall clock of the place
			2025-10-09T21:50+05:00     | wall clock of the place
			2025-10-09T21:50:10.5+0430 | wall clock of the place
			2025-10-09T25:00           | There is no such time of day
			2025-10-09T24:30           | There is no such time of day
			2025-10-09T21:60           | There is no such time of day
			2025-10-09T24              | Hour 24 only ends an interval, such as 2025-10-09T20/2025-10-09T24.
			2025-10-XXT21:50           | A time of day needs a day
			2025-10-19/2025-10-18      | The interval ends before it begins
			2025-10-09T24/2025-10-09T20 | The interval ends before it begins
			2025/2024                  | The interval ends before it begins
			2025-10-18/19              | The end of an interval is written in full, as 2025-10-18/2025-10-19.
			2025-10/11                 | as 2025-10/2025-11.
			2025-10-18/11-02           | as 2025-10-18/2025-11-02.
			../2025                    | open at one end
			2025/..                    | open at one end
			/2025                      | open at one end
			2025/                      | open at one end
			2025/2026/2027             | This is no date
			c. 2025                    | About is written with ~ behind the date
			circa 1893                 | About is written with ~ behind the date
			1890s                      | A decade is written as 189X.
			2025~~                     | This is no date
			~2025                      | This is no date
			""")
	void refusesWithTheWayToWriteIt(String text, String sentence) {
		assertThatIllegalArgumentException().isThrownBy(() -> PartialDate.parse(text)).withMessageContaining(sentence);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			../2025-05      | 0001-01-01T00:00    | 2025-05-31T23:59:59 | until 2025-05
			2025-05/..      | 2025-05-01T00:00    | 9999-12-31T23:59:59 | since 2025-05
			2025-10-18/     | 2025-10-18T00:00    | 9999-12-31T23:59:59 | since 2025-10-18
			/2025           | 0001-01-01T00:00    | 2025-12-31T23:59:59 | until 2025
			../..           | 0001-01-01T00:00    | 9999-12-31T23:59:59 | at all times
			2025-10         | 2025-10-01T00:00    | 2025-10-31T23:59:59 | 2025-10
			""")
	void spanMayBeOpen(String edtf, LocalDateTime earliest, LocalDateTime latest, String rendered) {
		PartialDate span = PartialDate.parseSpan(edtf);
		assertThat(span.earliest()).isEqualTo(earliest);
		assertThat(span.latest()).isEqualTo(latest);
		assertThat(span.render()).isEqualTo(rendered);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "week", "day!", "day?~", "~", "minute~~" })
	void precisionIsOneOfTheKnown(String precision) {
		LocalDateTime time = LocalDateTime.of(2025, 10, 9, 0, 0);
		assertThatIllegalArgumentException().isThrownBy(() -> new PartialDate(time, time, precision));
	}

	@Test
	void anyTextIsReadOrRefusedWithASentence() throws Exception {
		Chance.tries((random) -> {
			String text = random.nextBoolean() ? Chance.text(random, 20)
					: Chance.text(random, 20, "0123456789-/.~?%XYT:Z+");
			try {
				assertThat(PartialDate.parseSpan(text).precision()).hasSizeLessThanOrEqualTo(12);
			}
			catch (IllegalArgumentException ex) {
				assertThat(ex.getMessage()).endsWith(".").doesNotContain("null");
			}
		});
	}

	@Test
	void everyDayIsReadAsItself() throws Exception {
		Chance.tries((random) -> {
			String edtf = String.format("%04d-%02d-%02d", random.nextInt(100, 9999), random.nextInt(1, 13),
					random.nextInt(1, 29));
			assertThat(PartialDate.parse(edtf + "/" + edtf).render()).isEqualTo(edtf);
		});
	}

	@Test
	void anIntervalLastsFromItsFirstDayToItsLast() throws Exception {
		Chance.tries((random) -> {
			LocalDate first = LocalDate.of(1000, 1, 2).plusDays(random.nextInt(400_000));
			LocalDate last = first.plusDays(1 + random.nextInt(5_000));
			PartialDate date = PartialDate.parse(first + "/" + last);
			assertThat(date.earliest()).isEqualTo(first.atStartOfDay());
			assertThat(date.latest()).isEqualTo(last.atTime(23, 59, 59));
			assertThat(date.precision()).isEqualTo("interval");
		});
	}

	@Test
	void aMaskedDigitWidensTheDateAndNeverMovesIt() throws Exception {
		Chance.tries((random) -> {
			LocalDate day = LocalDate.of(1001, 1, 1).plusDays(random.nextInt(400_000));
			String text = day.toString();
			String masked = switch (random.nextInt(4)) {
				case 0 -> text.substring(0, 9) + "X";
				case 1 -> text.substring(0, 8) + "XX";
				case 2 -> text.substring(0, 6) + "X";
				default -> text.substring(0, 2) + "XX";
			};
			PartialDate date = PartialDate.parse(masked);
			assertThat(day.atTime(12, 0)).as(masked).isBetween(date.earliest(), date.latest());
		});
	}

}
