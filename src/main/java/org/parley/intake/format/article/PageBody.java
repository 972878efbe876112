package org.parley.intake.format.article;

import net.dankito.readability4j.Readability4J;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The text of an article out of its page: what Readability finds, or all text of a page
 * that is too big for it or in which it finds nothing.
 */
final class PageBody {

	/**
	 * Readability's work grows with the square of these; a page of this size takes a
	 * second.
	 */
	private static final int MOST_ELEMENTS = 8_000;

	private static final int MOST_CHARACTERS = 1_000_000;

	private static final String FURNITURE = "script, style, noscript, nav, header, footer, aside, form, iframe, h1";

	private PageBody() {
	}

	static String extract(Document page) {
		Document copy = page.clone();
		copy.select(FURNITURE).remove();
		Element marked = copy.selectFirst("article");
		String everything = Paragraphs.of((marked != null) ? marked : copy.body());
		copy.select("img, svg, picture, video").remove();
		boolean small = page.getAllElements().size() <= MOST_ELEMENTS && copy.outerHtml().length() <= MOST_CHARACTERS;
		String article = small ? readable(copy) : "";
		if (!article.isBlank()) {
			return article;
		}
		return everything;
	}

	private static String readable(Document page) {
		try {
			Element content = new Readability4J("", page).parse().getArticleContent();
			return (content != null) ? Paragraphs.of(content) : "";
		}
		catch (RuntimeException | StackOverflowError ex) {
			return "";
		}
	}

}
