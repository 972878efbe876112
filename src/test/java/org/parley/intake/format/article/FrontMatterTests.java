package org.parley.intake.format.article;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.notice.Notice;
import org.parley.notice.NoticeCode;
import org.parley.notice.Parsed;
import org.parley.testing.Chance;

import static org.assertj.core.api.Assertions.assertThat;

class FrontMatterTests {

	@Test
	void readsFieldsAndText() {
		ArticleFile file = accept("""
				---
				slug: dawn-1
				url: "https://dawn.com/a"
				published: 2025-10-25
				agency: [AFP, Reuters]
				cites:
				  - Geo News
				language: no
				retrieved: 2025
				---

				First paragraph.

				--- is no fence here.
				""");
		assertThat(file.find("slug")).contains("dawn-1");
		assertThat(file.find("published")).contains("2025-10-25");
		assertThat(file.find("language")).contains("no");
		assertThat(file.find("retrieved")).contains("2025");
		assertThat(file.list("agency")).containsExactly("AFP", "Reuters");
		assertThat(file.list("cites")).containsExactly("Geo News");
		assertThat(file.body()).isEqualTo("First paragraph.\n\n--- is no fence here.");
		assertThat(file.typed()).isTrue();
	}

	@Test
	void readsTheLineEndsOfAnySystem() {
		assertThat(accept("---\r\nslug: a\r\n---\r\nText").find("slug")).contains("a");
		assertThat(accept("---\rslug: a\r---\rText").body()).isEqualTo("Text");
	}

	@Test
	void takesEmptyFrontMatterAndEmptyFieldsAsSilence() {
		assertThat(accept("---\n---\nText").fields()).isEmpty();
		assertThat(accept("---\nslug:\nbyline: ~\n---\nText").find("slug")).isEmpty();
	}

	@Test
	void opensOnlyWithALineOfThreeHyphens() {
		assertThat(FrontMatter.opens("---\nslug: a\n---\n")).isTrue();
		assertThat(FrontMatter.opens("# Title\n---\n")).isFalse();
		assertThat(FrontMatter.opens("")).isFalse();
		assertThat(FrontMatter.opens("----\n")).isFalse();
	}

	@Test
	void saysWhichFieldIsUnknownAndWhatMayBeMeant() {
		List<Notice> notices = refuse("---\nheadlin: x\n---\n");
		assertThat(notices).singleElement().satisfies((notice) -> {
			assertThat(notice.code()).isEqualTo(NoticeCode.UNKNOWN_COLUMN);
			assertThat(notice.column()).isEqualTo("headlin");
			assertThat(notice.sentence()).contains("Did you mean headline?");
		});
	}

	@ParameterizedTest
	@ValueSource(strings = { "---\nslug: a\nno end", "---", "---\n- a\n- b\n---\n", "---\njust words\n---\n",
			"---\nslug: [a\n---\n", "---\nslug: a\nslug: b\n---\n", "---\nslug: [a, b]\n---\n",
			"---\nslug: {a: b}\n---\n", "---\nagency: [[a]]\n---\n", "---\nheadline: a: b\n---\n",
			"---\n\tslug: a\n---\n" })
	void refusesWhatIsNoListOfFields(String text) {
		assertThat(refuse(text)).allSatisfy((notice) -> {
			assertThat(notice.code()).isEqualTo(NoticeCode.BAD_FRONT_MATTER);
			assertThat(notice.sentence()).doesNotContain("Exception", "jackson", "snakeyaml");
		});
	}

	@Test
	void expandsNoAliases() {
		String bomb = "---\nslug: &a [x,x,x,x,x,x,x,x,x]\nagency: [*a,*a,*a,*a,*a,*a,*a]\n---\n";
		assertThat(FrontMatter.parse(bomb)).isInstanceOf(Parsed.Rejected.class);
		assertThat(accept("---\nagency: [&a x, *a]\n---\n").list("agency")).containsExactly("x", "a");
	}

	@Test
	void refusesFrontMatterWithoutEndInReason() {
		assertThat(refuse("---\nheadline: " + "x".repeat(70_000) + "\n---\n")).singleElement()
			.satisfies((notice) -> assertThat(notice.sentence()).contains("longer than"));
	}

	private static ArticleFile accept(String text) {
		Parsed<ArticleFile> parsed = FrontMatter.parse(text);
		assertThat(parsed).as(parsed.notices().toString()).isInstanceOf(Parsed.Accepted.class);
		return ((Parsed.Accepted<ArticleFile>) parsed).value();
	}

	private static List<Notice> refuse(String text) {
		Parsed<ArticleFile> parsed = FrontMatter.parse(text);
		assertThat(parsed).isInstanceOf(Parsed.Rejected.class);
		return parsed.notices();
	}

	@Test
	void anyTextIsReadOrRefusedWithASentence() throws Exception {
		Chance.tries((random) -> {
			String text = "---\n" + Chance.text(random, 80, "slugheadine: -[]{}&*!|>'\"%@`#~?,\n\t\r01\u0000\u202eü")
					+ "\n---\nText";
			Parsed<ArticleFile> parsed = FrontMatter.parse(text);
			if (parsed instanceof Parsed.Rejected) {
				assertThat(parsed.notices()).isNotEmpty()
					.allSatisfy((notice) -> assertThat(notice.sentence()).endsWith(".")
						.doesNotContain("Exception", "jackson", "snakeyaml"));
			}
		});
	}

}
