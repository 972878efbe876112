package org.parley.briefing.word;

import org.junit.jupiter.api.Test;
import org.parley.archive.UserError;
import org.parley.briefing.period.Period;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class WordingTests {

	private final Wording english = Wording.of("en");

	@Test
	void saysTheDaysOfAPeriodNoLongerThanNeeded() {
		assertThat(days("2025-10-25")).isEqualTo("25 October 2025");
		assertThat(days("2025-W43")).isEqualTo("20 to 26 October 2025");
		assertThat(days("2025-10")).isEqualTo("1 to 31 October 2025");
		assertThat(days("2025-Q4")).isEqualTo("1 October to 31 December 2025");
		assertThat(days("2025-12-29/2026-01-04")).isEqualTo("29 December 2025 to 4 January 2026");
	}

	@Test
	void writesDaysAndNumbersAsFrenchDoes() {
		Wording french = Wording.of("fr");
		assertThat(french.days(Period.parse("2025-10"))).isEqualTo("du 1er au 31 octobre 2025");
		assertThat(french.number(12345)).isEqualTo("12\u202f345");
		ArchiveWords words = new ArchiveWords(french);
		assertThat(words.date("2025-10-18 to 2025-10-19")).isEqualTo("2025-10-18 au 2025-10-19");
		assertThat(words.date("2025-10-09 about 20:00 to 24:00")).isEqualTo("2025-10-09 vers 20:00 à 24:00");
		assertThat(words.date("until 2025-10-09")).isEqualTo("jusqu’au 2025-10-09");
		assertThat(words.says("border", "length_km", "more than 2,500.5")).isEqualTo("plus de 2\u202f500,5");
		assertThat(words.says("border", "status", "Disputed")).isEqualTo("Contestée");
		assertThat(words.says("ceasefire", "written", "no")).isEqualTo("non");
		assertThat(words.rule("7 days without a new allegation")).isEqualTo("7 jours sans nouvelle allégation");
		assertThat(words.rule("a rule of next year")).isEqualTo("a rule of next year");
	}

	@Test
	void countsOneThingAndSeveralThings() {
		assertThat(this.english.say("figures.accounts.note", 1, 2345))
			.isEqualTo("Telling of 1 fact, in 2,345 articles.");
	}

	@Test
	void namesTheLanguagesThereAreWhenAskedForAnother() {
		assertThatExceptionOfType(UserError.class).isThrownBy(() -> Wording.of("xx"))
			.withMessage("there are no briefings in the language 'xx'")
			.satisfies((error) -> assertThat(error.hint()).startsWith("There are: en"));
	}

	private String days(String period) {
		return this.english.days(Period.parse(period));
	}

}
