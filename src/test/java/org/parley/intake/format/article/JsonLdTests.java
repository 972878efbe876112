package org.parley.intake.format.article;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.testing.Chance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/**
 * What a page says of itself as JSON (B2). A broken description costs itself: the next
 * script is read, or the page's own words are taken.
 */
class JsonLdTests {

	private static final String NONE = "–";

	static Stream<Arguments> scripts() {
		String type = "\"@type\":\"NewsArticle\"";
		return Stream.of(arguments("plain", "{" + type + ",\"headline\":\"T\"}", "T"),
				arguments("blanks and line ends", " \r\n\t{ " + type + " ,\n\"headline\" : \"T\" }\n", "T"),
				arguments("list at the top", "[{\"@type\":\"WebPage\"},{" + type + ",\"headline\":\"T\"}]", "T"),
				arguments("list in a list", "[[{" + type + ",\"headline\":\"T\"}]]", "T"),
				arguments("graph", "{\"@graph\":[{\"@type\":\"Person\"},{" + type + ",\"headline\":\"T\"}]}", "T"),
				arguments("graph of one", "{\"@graph\":{" + type + ",\"headline\":\"T\"}}", "T"),
				arguments("graph in a graph", "{\"@graph\":[{\"@graph\":[{" + type + ",\"headline\":\"T\"}]}]}", "T"),
				arguments("several types", "{\"@type\":[\"Thing\",\"Report\"],\"headline\":\"T\"}", "T"),
				arguments("first of two articles",
						"[{" + type + ",\"headline\":\"T\"},{" + type + ",\"headline\":\"U\"}]", "T"),
				arguments("another type", "{\"@type\":\"Recipe\",\"headline\":\"T\"}", NONE),
				arguments("type in other letters", "{\"@type\":\"newsarticle\",\"headline\":\"T\"}", NONE),
				arguments("type as an object", "{\"@type\":{\"name\":\"Article\"},\"headline\":\"T\"}", "T"),
				arguments("type as a number", "{\"@type\":1,\"headline\":\"T\"}", NONE),
				arguments("no type", "{\"headline\":\"T\"}", NONE), arguments("empty object", "{}", NONE),
				arguments("empty list", "[]", NONE), arguments("nothing", "", NONE), arguments("blank", " \n ", NONE),
				arguments("null", "null", NONE), arguments("a word", "\"NewsArticle\"", NONE),
				arguments("a number", "42", NONE), arguments("no headline", "{" + type + "}", ""),
				arguments("headline null", "{" + type + ",\"headline\":null}", ""),
				arguments("headline empty", "{" + type + ",\"headline\":\"\"}", ""),
				arguments("headline a number", "{" + type + ",\"headline\":7}", "7"),
				arguments("headline true", "{" + type + ",\"headline\":true}", "true"),
				arguments("headline a list", "{" + type + ",\"headline\":[\"T\",\"U\"]}", "T|U"),
				arguments("headline an object", "{" + type + ",\"headline\":{\"name\":\"T\",\"@id\":\"x\"}}", "T"),
				arguments("headline an address", "{" + type + ",\"headline\":{\"@id\":\"https://a.org/\"}}",
						"https://a.org/"),
				arguments("headline an empty object", "{" + type + ",\"headline\":{}}", ""),
				arguments("lists in lists", "{" + type + ",\"headline\":[[\"T\"],[[\"U\"]]]}", "T|U"),
				arguments("a key twice, the last counts", "{" + type + ",\"headline\":\"T\",\"headline\":\"U\"}", "U"),
				arguments("type twice, the last counts", "{\"@type\":\"Recipe\"," + type + ",\"headline\":\"T\"}", "T"),
				arguments("big number", "{" + type + ",\"headline\":123456789012345678901234567890}",
						"123456789012345678901234567890"),
				arguments("number of a thousand digits", "{" + type + ",\"headline\":" + "9".repeat(1001) + "}", NONE),
				arguments("exponent beyond any number", "{" + type + ",\"position\":1e999999999,\"headline\":\"T\"}",
						"T"),
				arguments("leading zero", "{" + type + ",\"headline\":007}", NONE),
				arguments("NaN", "{" + type + ",\"headline\":NaN}", NONE),
				arguments("Infinity", "{" + type + ",\"headline\":-Infinity}", NONE),
				arguments("escapes", "{" + type + ",\"headline\":\"\\u0054\\n\\/\\\"\"}", "T\n/\""),
				arguments("a pair of surrogates", "{" + type + ",\"headline\":\"\\ud83d\\ude00\"}", "\ud83d\ude00"),
				arguments("half a pair", "{" + type + ",\"headline\":\"T\\ud83d\"}", "T\ud83d"),
				arguments("NUL", "{" + type + ",\"headline\":\"T\\u0000\"}", "T\0"),
				arguments("bare line end in a text", "{" + type + ",\"headline\":\"T\nU\"}", NONE),
				arguments("unknown escape", "{" + type + ",\"headline\":\"\\q\"}", NONE),
				arguments("right to left", "{" + type + ",\"headline\":\"کابل\"}", "کابل"),
				arguments("cut in a text", "{" + type + ",\"headline\":\"T", NONE),
				arguments("cut behind a colon", "{" + type + ",\"headline\":", NONE),
				arguments("cut before the end", "{" + type + ",\"headline\":\"T\"", NONE),
				arguments("one brace too many", "{" + type + ",\"headline\":\"T\"}}", NONE),
				arguments("words behind", "{" + type + ",\"headline\":\"T\"} and more", NONE),
				arguments("two documents in a row", "{" + type + ",\"headline\":\"T\"}\n{\"a\":1}", NONE),
				arguments("comma too many", "{" + type + ",\"headline\":\"T\",}", NONE),
				arguments("single quotes", "{'@type':'NewsArticle','headline':'T'}", NONE),
				arguments("names without quotes", "{\"@type\":\"Report\",headline:\"T\"}", NONE),
				arguments("a comment", "{" + type + ",/* x */\"headline\":\"T\"}", NONE),
				arguments("mark of byte order", "\ufeff{" + type + ",\"headline\":\"T\"}", NONE),
				arguments("script in CDATA", "//<![CDATA[\n{" + type + ",\"headline\":\"T\"}\n//]]>", NONE),
				arguments("29 levels", "[".repeat(29) + "{" + type + ",\"headline\":\"T\"}" + "]".repeat(29), "T"),
				arguments("deeper than any page", "[".repeat(100_000) + "]".repeat(100_000), NONE),
				arguments("deep and never closed", "{\"a\":".repeat(100_000), NONE),
				arguments("a million of one letter", "{" + type + ",\"headline\":\"" + "x".repeat(1_000_000) + "\"}",
						"x".repeat(1_000_000)));
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("scripts")
	void readsWhatIsJsonAndPassesOverTheRest(String name, String script, String headline) {
		assertThat(read(List.of(script))).isEqualTo(headline);
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("scripts")
	void aBrokenScriptCostsNoOther(String name, String script, String headline) {
		String other = "{\"@type\":\"Article\",\"headline\":\"other\"}";
		assertThat(read(List.of(script, other))).isEqualTo(headline.equals(NONE) ? "other" : headline);
	}

	@Test
	void anyTextIsJsonOrPassedOver() throws Exception {
		Chance.tries((random) -> {
			String script = "{\"@type\":\"Report\",\"headline\":"
					+ Chance.text(random, 12, "{}[]\",:\\u01eE-+. ntruefalse\n") + "}";
			assertThat(read(List.of(script))).isNotNull();
		});
	}

	private static String read(List<String> scripts) {
		return JsonLd.find(scripts).map((found) -> String.join("|", found.list("headline"))).orElse(NONE);
	}

}
