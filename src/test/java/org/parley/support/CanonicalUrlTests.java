package org.parley.support;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.testing.Chance;

import static org.assertj.core.api.Assertions.assertThat;

class CanonicalUrlTests {

	@ParameterizedTest
	@CsvSource({ "HTTPS://Example.ORG/A/b, https://example.org/A/b", "https://example.org, https://example.org/",
			"https://example.org/a#part-2, https://example.org/a", "https://example.org:443/a, https://example.org/a",
			"http://example.org:8080/a, http://example.org:8080/a",
			"https://user:secret@example.org/a, https://example.org/a",
			"https://example.org/a?utm_source=x&id=7&fbclid=y, https://example.org/a?id=7",
			"https://example.org/a?gclid=1, https://example.org/a",
			"' https://example.org/a?b=1&c=2 ', https://example.org/a?b=1&c=2",
			"https://example.org/%D8%A7?q=%2F, https://example.org/%D8%A7?q=%2F",
			"https://example.org/افغانستان, https://example.org/افغانستان" })
	void bringsAnAddressToOneSpelling(String spelling, String canonical) {
		assertThat(CanonicalUrl.find(spelling)).contains(canonical);
		assertThat(CanonicalUrl.find(canonical)).contains(canonical);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "a-slug", "/a/path", "file:///etc/passwd", "javascript:alert(1)",
			"ftp://example.org/a", "https://", "https:///a", "https://example.org/a b", "https://exa\nmple.org/",
			"mailto:a@example.org", "https://[::1", "http:example.org" })
	void refusesWhatIsNoAddressOfAPage(String spelling) {
		assertThat(CanonicalUrl.find(spelling)).isEmpty();
	}

	@Test
	void refusesAnAddressThatIsTooLong() {
		assertThat(CanonicalUrl.find("https://example.org/" + "a".repeat(1000))).isEmpty();
	}

	@Test
	void knowsAPublisherByItsHost() {
		assertThat(CanonicalUrl.findHost("https://WWW.Example.org/a")).contains("example.org");
		assertThat(CanonicalUrl.findHost("no address")).isEmpty();
	}

	@Test
	void anAddressOrNoneAndACanonicalOneStaysAsItIs() throws Exception {
		Chance.tries((random) -> {
			String text = random.nextBoolean() ? Chance.text(random, 40)
					: "HTTPS://Example.org" + Chance.text(random, 20, "/?&=#%2fAa.:@utm_source-[]\\é ");
			CanonicalUrl.find(text).ifPresent((url) -> {
				assertThat(url).matches("https?://.*").doesNotContainPattern("\\s");
				assertThat(CanonicalUrl.find(url)).contains(url);
				assertThat(CanonicalUrl.findHost(url)).isPresent();
			});
		});
	}

}
