package org.parley.intake.format.article;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.parley.notice.Notice;
import org.parley.notice.NoticeCode;
import org.parley.notice.Parsed;
import org.parley.testing.Chance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

class SavedPageTests {

	private static final String STORY = "<p>The two delegations met again in Istanbul on Saturday, mediators said, "
			+ "and the talks went on until late in the evening without a result.</p>"
			+ "<p>A second session is planned for the next day, according to an official who was not named.</p>";

	@Test
	void prefersWhatThePageSaysForMachines() {
		ArticleFile file = accept("""
				<html lang="en-GB"><head><title>Talks resume | Example</title>
				<link rel="canonical" href="https://example.org/talks?utm_source=x">
				<meta property="og:title" content="Talks resume (social)">
				<script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"WebPage"},
				{"@type":["NewsArticle"],"headline":"Talks resume","datePublished":"2025-10-25T18:30:00.000+05:00",
				"author":[{"@type":"Person","name":"A. Writer"},{"name":"B. Writer"}],"inLanguage":"en"}]}</script>
				</head><body><article><h1>Talks</h1>%s</article></body></html>""".formatted(STORY));
		assertThat(file.find("headline")).contains("Talks resume");
		assertThat(file.find("url")).contains("https://example.org/talks?utm_source=x");
		assertThat(file.find("published")).contains("2025-10-25T18:30:00.000+05:00");
		assertThat(file.find("byline")).contains("A. Writer, B. Writer");
		assertThat(file.find("language")).contains("en");
		assertThat(file.body()).startsWith("The two delegations met")
			.contains("\n\nA second session")
			.doesNotContain("<");
		assertThat(file.typed()).isFalse();
	}

	@Test
	void fallsBackToOpenGraphAndThePageItself() {
		ArticleFile file = accept("""
				<!-- saved from url=(0031)https://example.org/a/talks.html -->
				<html><head><title>Talks</title><meta property="article:published_time" content="2025-10-25T10:00Z">
				<meta property="og:locale" content="ur_PK"></head><body><div>%s</div></body></html>"""
			.formatted(STORY));
		assertThat(file.find("headline")).contains("Talks");
		assertThat(file.find("published")).contains("2025-10-25T10:00Z");
		assertThat(file.find("language")).contains("ur-PK");
		assertThat(file.find("byline")).isEmpty();
	}

	@Test
	void passesOverAFieldThatCannotBeWhatItClaims() {
		ArticleFile file = accept("""
				<html lang="?"><head><title>%s</title><link rel="canonical" href="javascript:alert(1)">
				<meta name="author" content="https://www.facebook.com/writer">
				<meta property="article:published_time" content="Yesterday">
				<script type="application/ld+json">{ broken</script>
				<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2025-13-45"}</script></head>
				<body><h1>Talks</h1>%s<time datetime="2025-10-25">25 October</time></body></html>"""
			.formatted("long ".repeat(200), STORY));
		assertThat(file.find("url")).isEmpty();
		assertThat(file.find("byline")).isEmpty();
		assertThat(file.find("published")).isEmpty();
		assertThat(file.find("language")).isEmpty();
		assertThat(file.find("headline")).contains("Talks");
	}

	@Test
	void readsTheEncodingThatThePageDeclares() {
		String page = "<html><head><meta charset=\"windows-1256\"><title>طالبان</title></head><body>" + STORY
				+ "</body></html>";
		assertThat(accept(page.getBytes(Charset.forName("windows-1256"))).find("headline")).contains("طالبان");
		byte[] utf16 = ("\ufeff" + page.replace("windows-1256", "utf-16")).getBytes(StandardCharsets.UTF_16BE);
		assertThat(accept(utf16).find("headline")).contains("طالبان");
	}

	@Test
	void readsNoExternalEntities() {
		ArticleFile file = accept(
				"""
						<?xml version="1.0"?><!DOCTYPE html [<!ENTITY x SYSTEM "file:///etc/passwd"><!ENTITY b "&x;&x;&x;">]>
						<html xmlns="http://www.w3.org/1999/xhtml"><head><title>T &x; &b;</title></head><body>%s</body></html>"""
					.formatted(STORY));
		assertThat(file.fields() + file.body()).doesNotContain("root:");
	}

	@Test
	void saysThatAPageHoldsOnlyAScript() {
		Parsed<ArticleFile> parsed = SavedPage.parse(
				"<html><body><div id=app></div><script>load()</script></body></html>".getBytes(StandardCharsets.UTF_8));
		assertThat(parsed.notices()).extracting(Notice::code).containsExactly(NoticeCode.NO_TEXT);
	}

	@Test
	void outlivesPagesMadeToHurt() {
		List<String> pages = List.of("<div>".repeat(100_000) + STORY, "<table><tr><td>".repeat(50_000) + STORY,
				"<p>" + "x".repeat(5_000_000), "<b><i>".repeat(20_000) + STORY,
				"<script type=application/ld+json>" + "[".repeat(100_000) + "</script>" + STORY,
				"<p>,</p>".repeat(50_000) + STORY, "<" + "a".repeat(1_000_000) + ">" + STORY,
				STORY + "<!--".repeat(100_000), "&#x1F4A9;&".repeat(100_000) + STORY);
		assertTimeoutPreemptively(Duration.ofSeconds(60), () -> {
			for (String page : pages) {
				assertThat(SavedPage.parse(page.getBytes(StandardCharsets.UTF_8))).isNotNull();
			}
		});
	}

	@Test
	void refusesAPageWithMoreTagsThanAnyArticleHas() {
		Parsed<ArticleFile> parsed = SavedPage.parse("<b>".repeat(300_000).getBytes(StandardCharsets.UTF_8));
		assertThat(parsed.notices()).extracting(Notice::code).containsExactly(NoticeCode.FILE_TOO_LARGE);
	}

	private static ArticleFile accept(String page) {
		return accept(page.getBytes(StandardCharsets.UTF_8));
	}

	private static ArticleFile accept(byte[] page) {
		Parsed<ArticleFile> parsed = SavedPage.parse(page);
		assertThat(parsed).as(parsed.notices().toString()).isInstanceOf(Parsed.Accepted.class);
		return ((Parsed.Accepted<ArticleFile>) parsed).value();
	}

	@Test
	void anyBytesAreAPageOrNot() throws Exception {
		Chance.tries((random) -> {
			String markup = Chance.text(random, 60, "<>/!-&;=\"' aphtmlscrid\n\u0000");
			byte[] page = ("<html><head>" + markup + "</head><body>" + STORY + Chance.text(random, 40))
				.getBytes(random.nextBoolean() ? StandardCharsets.UTF_8 : StandardCharsets.UTF_16LE);
			Parsed<ArticleFile> parsed = SavedPage.parse(page);
			assertThat(parsed instanceof Parsed.Accepted || !parsed.notices().isEmpty()).isTrue();
		});
	}

}
