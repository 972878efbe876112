package org.parley.support;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.testing.Chance;

import static org.assertj.core.api.Assertions.assertThat;

class PlainTextTests {

	@ParameterizedTest
	@ValueSource(strings = { "", "plain", "two\nlines", "tab\there", "Türkiye", "کابل", "می‌خواهم", "👍🏽 four bytes",
			"a\u200fb", "\u2067isolated\u2069", "\u202aembedded\u202c", "\u00a0" })
	void textMayBeInAnyScript(String text) {
		assertThat(PlainText.isPlain(text)).isTrue();
		assertThat(PlainText.show(text, 100)).isEqualTo(text);
	}

	@ParameterizedTest
	@ValueSource(strings = { "\u0000", "a\u0007", "\u001b[31m", "\r", "\u007f", "\u0085", "\u202e", "a\u202db",
			"\ufeffa", "\ud800", "a\udc00", "\ud800a", "\uffff" })
	void controlCharactersAreShownAsNumbers(String text) {
		assertThat(PlainText.isPlain(text)).isFalse();
		assertThat(PlainText.show(text, 100)).matches("[ -~]*\\\\u[0-9A-F]{4}[ -~]*");
		assertThat(PlainText.isPlain(PlainText.show(text, 100))).isTrue();
	}

	@Test
	void longTextIsCutBetweenCharacters() {
		assertThat(PlainText.show("abcdef", 4)).isEqualTo("abc…");
		assertThat(PlainText.show("ab👍👍", 4)).isEqualTo("ab…");
		assertThat(PlainText.show("\u0000".repeat(1000), 14)).isEqualTo("\\u0000\\u0000\\…");
	}

	@Test
	void whatIsShownIsPlainAndNotTooLong() throws Exception {
		Chance.tries((random) -> {
			String text = Chance.text(random, 60);
			int length = 2 + random.nextInt(80);
			String shown = PlainText.show(text, length);
			assertThat(PlainText.isPlain(shown)).isTrue();
			assertThat(shown).hasSizeLessThanOrEqualTo(length);
			assertThat(shown.equals(text)).isEqualTo(PlainText.isPlain(text) && text.length() <= length);
		});
	}

}
