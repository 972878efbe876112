package org.parley.briefing.html;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.parley.briefing.pdf.LaidOut;
import org.parley.briefing.pdf.SampleLaidOut;

import static org.assertj.core.api.Assertions.assertThat;

class HtmlWriterTests {

	private static final String HOSTILE = "<img src=x onerror=alert(1)> <script>1</script> \" ' & [1] C1 \u202Eevil\u0007 ${x}";

	@Test
	void isWellFormed() {
		for (LaidOut briefing : List.of(SampleLaidOut.drawn(), SampleLaidOut.empty(), SampleLaidOut.saying(HOSTILE))) {
			assertWellFormed(page(briefing));
			assertWellFormed(MailWriter.write(briefing));
		}
	}

	@Test
	void hasALanguageAndHeadingsInOrder() {
		Document page = Jsoup.parse(page(SampleLaidOut.drawn()));
		assertThat(page.expectFirst("html").attr("lang")).isEqualTo("en-GB");
		assertThat(page.select("h1").eachText()).containsExactly("Afghanistan–Pakistan");
		assertThat(page.select("h2").eachText()).startsWith("At a glance").contains("Talks", "Sources");
		int before = 0;
		for (Element heading : page.select("h1,h2,h3,h4")) {
			int level = heading.tagName().charAt(1) - '0';
			assertThat(level).as(heading.text()).isBetween(1, before + 1);
			before = level;
		}
	}

	@Test
	void givesEveryTableHeadsThatSayWhatTheyHead() {
		Document page = Jsoup.parse(page(SampleLaidOut.drawn()));
		assertThat(page.select("table")).isNotEmpty().allSatisfy((table) -> {
			assertThat(table.select("thead th[scope=col]")).isNotEmpty()
				.hasSameSizeAs(table.expectFirst("tbody tr").children());
			assertThat(table.select("th:not([scope])")).isEmpty();
		});
	}

	@Test
	void leadsEveryLinkInsideToItsTarget() {
		Document page = Jsoup.parse(page(SampleLaidOut.drawn()));
		assertThat(page.select("a[href^=#]")).hasSizeGreaterThan(6)
			.allSatisfy((link) -> assertThat(page.getElementById(link.attr("href").substring(1))).as(link.toString())
				.isNotNull());
		assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
		assertThat(page.select("td a[href=#s1]")).isNotEmpty();
		assertThat(page.expectFirst("#s1").select("a[href=https://example.org/1]")).hasSize(1);
	}

	@Test
	void runsAndLoadsNothing() {
		Document page = Jsoup.parse(page(SampleLaidOut.drawn()));
		assertHarmless(page);
		assertThat(page.select("style").html()).doesNotContain("url(", "@import");
		assertThat(page.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
			.startsWith("default-src 'none'");
		assertHarmless(Jsoup.parse(MailWriter.write(SampleLaidOut.drawn())));
	}

	@Test
	void takesTextForTextAndNeverForMarkup() {
		Document page = Jsoup.parse(page(SampleLaidOut.saying(HOSTILE)));
		assertHarmless(page);
		Element cell = page.expectFirst("td > div:contains(onerror)");
		assertThat(cell.text()).isEqualTo("<img src=x onerror=alert(1)> <script>1</script> \" ' & [1] C1 evil ${x}");
		assertThat(cell.select("a,img,script")).as("a number in a source's own text is no citation").isEmpty();
	}

	@Test
	void linksOnlyToTheWeb() {
		assertThat(TableMarkup.web("javascript:alert(1)")).isEmpty();
		assertThat(TableMarkup.web("data:text/html,x")).isEmpty();
		assertThat(TableMarkup.web("https://example.org/a b")).isEmpty();
		assertThat(TableMarkup.web("https://example.org/?a=1&b=2")).isEqualTo("https://example.org/?a=1&b=2");
	}

	@Test
	void letsArabicScriptRunFromTheRight() {
		Document page = Jsoup.parse(page(SampleLaidOut.saying("پاکستان اور افغانستان")));
		assertThat(page.select("td [dir=auto]").eachText()).contains("پاکستان اور افغانستان");
		assertThat(page.select("[dir=auto]")).hasSize(1);
	}

	@Test
	void givesDrawingsWordsAndNamesOfTheirOwn() {
		Document page = Jsoup.parse(page(SampleLaidOut.drawn()));
		assertThat(page.select("figure svg[role=img]").eachAttr("aria-label")).containsExactly(
				"Map. What the map says.", "Timeline. What the timeline says.", "Chart. What the days say.");
		assertThat(page.select("td svg[aria-hidden=true]")).hasSize(4);
		for (Element clipped : page.select("[clip-path]")) {
			String name = clipped.attr("clip-path").replaceAll("url\\(#(.*)\\)", "$1");
			assertThat(page.getElementById(name)).isNotNull();
		}
	}

	@Test
	void givesTheSameBytesForTheSameContent() {
		assertThat(page(SampleLaidOut.drawn())).isEqualTo(page(SampleLaidOut.drawn()));
	}

	@Test
	void mailsTheFirstPageAndNoMore() {
		String mail = MailWriter.write(SampleLaidOut.drawn());
		Document body = Jsoup.parse(mail);
		assertThat(body.text())
			.contains("Afghanistan–Pakistan", "No. 3 · 2025-W43", "As of 2025-10-27", "Doha ceasefire", "In force",
					"The period in figures", "A round of talks was opened.", "Result of Round 2 due",
					"Where What the map says.")
			.doesNotContain("Made with Natural Earth", "What the timeline says", "Publisher and article");
		assertThat(MailText.write(SampleLaidOut.drawn())).contains("\nWhere\nWhat the map says.\n")
			.doesNotContain("Made with Natural Earth");
		assertThat(body.select("svg,style,[class]")).isEmpty();
		assertThat(body.select("td a").eachAttr("href")).contains("https://example.org/1");
		assertThat(mail.length()).isLessThan(100_000);
	}

	private static void assertHarmless(Document page) {
		assertThat(page.select("script,link,img,iframe,object,embed,form,base,video,audio,use,image,foreignObject"))
			.isEmpty();
		for (Element element : page.getAllElements()) {
			for (Attribute attribute : element.attributes()) {
				assertThat(attribute.getKey()).as(element.tagName()).doesNotStartWith("on");
				if (List.of("src", "srcset", "background", "poster", "xlink:href", "action")
					.contains(attribute.getKey())) {
					assertThat(attribute.getValue()).isNull();
				}
				if (attribute.getKey().equals("style")) {
					assertThat(attribute.getValue()).doesNotContain("url(");
				}
				if (attribute.getKey().equals("href")) {
					assertThat(attribute.getValue()).matches("#\\w+|https?://\\S+");
				}
			}
		}
	}

	private static void assertWellFormed(String html) {
		Parser parser = Parser.htmlParser().setTrackErrors(20);
		Jsoup.parse(html, "", parser);
		assertThat(parser.getErrors()).isEmpty();
	}

	private static String page(LaidOut briefing) {
		return new String(HtmlWriter.write(briefing), StandardCharsets.UTF_8);
	}

}
