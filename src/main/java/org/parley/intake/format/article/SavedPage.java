package org.parley.intake.format.article;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.parley.support.CanonicalUrl;
import org.parley.notice.Notice;
import org.parley.notice.NoticeCode;
import org.parley.notice.Parsed;

/**
 * A web page that somebody saved. What it says about itself is taken from its JSON-LD
 * first, then OpenGraph, then the page; nothing is fetched.
 */
public final class SavedPage {

	private static final int LONGEST_WORDS = 500;

	private static final int LONGEST_NAME = 300;

	private static final int FEW = 3;

	/** Far above any real page, and few enough to be read in half a gigabyte. */
	private static final int MOST_TAGS = 200_000;

	private static final int LONGEST_TAG = 10_000;

	private final Document page;

	private final Optional<JsonLd> data;

	private SavedPage(Document page) {
		this.page = page;
		this.data = JsonLd.find(page.select("script[type=application/ld+json]").stream().map(Element::data).toList());
	}

	/** Reads a page in whatever encoding it declares. */
	public static Parsed<ArticleFile> parse(byte[] bytes) {
		if (!isBounded(bytes)) {
			return new Parsed.Rejected<>(List.of(Notice.of(NoticeCode.FILE_TOO_LARGE,
					"The page has more or longer tags than any article. Save the article as text with front matter.")));
		}
		SavedPage page = new SavedPage(read(bytes));
		Map<String, List<String>> fields = page.fields();
		String body = PageBody.extract(page.page);
		if (body.isBlank()) {
			return new Parsed.Rejected<>(List.of(Notice.of(NoticeCode.NO_TEXT,
					"The page holds no text of an article: it may need a script to show it. Save it as text with front matter.")));
		}
		return new Parsed.Accepted<>(new ArticleFile(fields, body, false), List.of());
	}

	/**
	 * Counts tags and the length of their names, before a parser would suffer from them.
	 */
	private static boolean isBounded(byte[] bytes) {
		int tags = 0;
		int name = -1;
		for (byte at : bytes) {
			if (at == '<') {
				tags++;
				name = 0;
			}
			else if (at == '>' || at == ' ' || at == '\n' || at == '\t' || at == '/') {
				name = -1;
			}
			else if (name >= 0 && ++name > LONGEST_TAG) {
				return false;
			}
		}
		return tags <= MOST_TAGS;
	}

	private static Document read(byte[] bytes) {
		try {
			return Jsoup.parse(new ByteArrayInputStream(bytes), null, "");
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private Map<String, List<String>> fields() {
		Map<String, List<String>> fields = new LinkedHashMap<>();
		first(url(), (url) -> CanonicalUrl.find(url).isPresent()).ifPresent((url) -> fields.put("url", List.of(url)));
		first(headline(), (words) -> words.length() <= LONGEST_WORDS)
			.ifPresent((headline) -> fields.put("headline", List.of(headline)));
		first(byline(), (name) -> name.length() <= LONGEST_NAME && CanonicalUrl.find(name).isEmpty())
			.ifPresent((byline) -> fields.put("byline", List.of(byline)));
		first(language(), (tag) -> tag.matches("[A-Za-z]{2,3}([-_][A-Za-z0-9]{2,8})*"))
			.ifPresent((language) -> fields.put("language", List.of(language.replace('_', '-'))));
		first(published(), PublicationTime::looksLikeDate)
			.ifPresent((published) -> fields.put("published", List.of(published)));
		return fields;
	}

	private static Optional<String> first(Stream<String> candidates, Predicate<String> fits) {
		return candidates.map((text) -> text.replaceAll("\\s+", " ").strip())
			.filter((text) -> !text.isEmpty())
			.filter(fits)
			.findFirst();
	}

	private Stream<String> url() {
		return Stream
			.of(attributes("link[rel=canonical]", "href"), meta("og:url"), fromData("mainEntityOfPage"),
					fromData("url"), savedFrom())
			.flatMap((candidates) -> candidates);
	}

	private Stream<String> headline() {
		return Stream
			.of(fromData("headline"), meta("og:title"), meta("twitter:title"),
					this.page.select("h1").stream().limit(FEW).map(Element::text), Stream.of(this.page.title()))
			.flatMap((candidates) -> candidates);
	}

	private Stream<String> byline() {
		return Stream
			.of(Stream.of(String.join(", ", fromData("author").distinct().toList())), meta("author"),
					meta("article:author"),
					this.page.select("[rel=author],[itemprop=author]").stream().limit(FEW).map(Element::text))
			.flatMap((candidates) -> candidates);
	}

	private Stream<String> language() {
		return Stream.of(fromData("inLanguage"), attributes("html", "lang"), meta("og:locale"))
			.flatMap((candidates) -> candidates);
	}

	private Stream<String> published() {
		return Stream
			.of(fromData("datePublished"), meta("article:published_time"), meta("datePublished"),
					attributes("[itemprop=datePublished]", "content"),
					attributes("time[itemprop=datePublished]", "datetime"),
					attributes("article time[datetime]", "datetime"), attributes("time[pubdate]", "datetime"))
			.flatMap((candidates) -> candidates);
	}

	private Stream<String> fromData(String property) {
		return this.data.stream().flatMap((article) -> article.list(property).stream());
	}

	private Stream<String> meta(String name) {
		return this.page.select("meta")
			.stream()
			.filter((meta) -> name.equalsIgnoreCase(meta.attr("property")) || name.equalsIgnoreCase(meta.attr("name"))
					|| name.equalsIgnoreCase(meta.attr("itemprop")))
			.map((meta) -> meta.attr("content"));
	}

	private Stream<String> attributes(String selector, String attribute) {
		return this.page.select(selector).stream().map((Element element) -> element.attr(attribute));
	}

	/** Browsers note where a page came from: {@code saved from url=(0023)https://…}. */
	private Stream<String> savedFrom() {
		return this.page.childNodes()
			.stream()
			.filter((node) -> node instanceof Comment)
			.map((node) -> ((Comment) node).getData())
			.filter((comment) -> comment.contains("saved from url="))
			.map((comment) -> comment.replaceFirst("(?s).*saved from url=(\\(\\d+\\))?", "").strip());
	}

}
