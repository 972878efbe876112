package org.parley.briefing.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.parley.briefing.content.Source;
import org.parley.briefing.pdf.Imprint;
import org.parley.briefing.pdf.LaidOut;
import org.parley.briefing.pdf.Piece;

/**
 * Writes a briefing as one HTML file for the screen and for print. It loads nothing, runs
 * nothing, and is the same for the same briefing.
 */
public final class HtmlWriter {

	private static final Pattern CONTESTED = Pattern.compile("C(\\d{1,6})\\s.*", Pattern.DOTALL);

	private final Markup html = new Markup();

	private final LaidOut briefing;

	private final Page page;

	private int section;

	private HtmlWriter(LaidOut briefing) {
		this.briefing = briefing;
		this.page = new Page(sources(briefing), contested(briefing));
	}

	/** The bytes of the file, in UTF-8. */
	public static byte[] write(LaidOut briefing) {
		return new HtmlWriter(briefing).write().getBytes(StandardCharsets.UTF_8);
	}

	private String write() {
		Imprint imprint = this.briefing.imprint();
		Imprint.Head head = imprint.head();
		this.html.raw("<!DOCTYPE html>\n")
			.open("html", Markup.attribute("lang", imprint.wording().locale().toLanguageTag()))
			.raw("\n<head>\n<meta charset=\"utf-8\">\n")
			.raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
			.raw("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n")
			.element("title", "", head.title() + " · " + head.subtitle())
			.raw("\n<style>\n" + style() + "</style>\n</head>\n<body>\n<header>\n")
			.element("p", "class=\"kicker\"", imprint.wording().say("imprint.kicker", imprint.dossier()))
			.element("h1", "", head.title())
			.element("p", "class=\"subtitle\"", head.subtitle())
			.element("p", "class=\"clocks\"", head.clocks())
			.raw("\n</header>\n");
		contents();
		this.html.raw("<main>\n");
		this.briefing.pieces().forEach(this::piece);
		this.html.raw((this.section > 0) ? "</section>\n" : "")
			.raw("</main>\n<footer>\n")
			.element("p", "", imprint.footer())
			.element("p", "", "SHA-256 " + this.briefing.contentHash())
			.raw("\n</footer>\n</body>\n</html>\n");
		return this.html.toString();
	}

	/** Links to the parts; it needs no heading of its own. */
	private void contents() {
		this.html.raw("<nav>");
		List<String> parts = this.briefing.pieces()
			.stream()
			.filter((piece) -> piece instanceof Piece.Heading heading && heading.level() == 1)
			.map((piece) -> ((Piece.Heading) piece).text())
			.toList();
		for (int i = 1; i <= parts.size(); i++) {
			this.html.element("a", Markup.attribute("href", "#p" + i), parts.get(i - 1)).raw(" ");
		}
		this.html.raw("</nav>\n");
	}

	private void piece(Piece piece) {
		switch (piece) {
			case Piece.Heading heading -> heading(heading);
			case Piece.Sentence sentence -> this.html.element("p", "", sentence.text()).raw("\n");
			case Piece.Table table -> new TableMarkup(this.html, this.page).write(table);
			case Piece.Picture picture -> this.html.open("figure", "")
				.raw(this.page.drawing(picture.svg(), picture.alt()))
				.element("figcaption", "", picture.caption())
				.raw("</figure>\n");
		}
	}

	private void heading(Piece.Heading heading) {
		if (heading.level() == 1) {
			this.html.raw((this.section > 0) ? "</section>\n" : "");
			this.section++;
			this.html.open("section", Markup.attribute("id", "p" + this.section)).raw("\n");
		}
		Matcher contested = CONTESTED.matcher(heading.text());
		String name = "h" + (heading.level() + 1);
		this.html
			.element(name, contested.matches() ? Markup.attribute("id", "c" + contested.group(1)) : "", heading.text())
			.raw("\n");
	}

	private static Set<Integer> sources(LaidOut briefing) {
		return briefing.pieces()
			.stream()
			.flatMap((piece) -> (piece instanceof Piece.Table table) ? table.rows().stream()
					: new ArrayList<Record>().stream())
			.filter((row) -> row instanceof Source)
			.map((row) -> ((Source) row).number())
			.collect(Collectors.toSet());
	}

	private static Set<Integer> contested(LaidOut briefing) {
		return briefing.pieces()
			.stream()
			.filter((piece) -> piece instanceof Piece.Heading)
			.map((piece) -> CONTESTED.matcher(((Piece.Heading) piece).text()))
			.filter(Matcher::matches)
			.map((heading) -> Integer.valueOf(heading.group(1)))
			.collect(Collectors.toSet());
	}

	private static String style() {
		try (InputStream css = HtmlWriter.class.getResourceAsStream("/reports/style/parley.css")) {
			return new String(Objects.requireNonNull(css, "the build has left out the style sheet").readAllBytes(),
					StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * The looks of the page: classes; drawings are part of it, each with its own names.
	 */
	private static final class Page implements Dress {

		private final Set<Integer> sources;

		private final Set<Integer> contested;

		private int drawings;

		Page(Set<Integer> sources, Set<Integer> contested) {
			this.sources = sources;
			this.contested = contested;
		}

		@Override
		public String of(String role) {
			return switch (role) {
				case "name", "note", "mark", "cite", "figure", "date" -> "class=\"" + role + '"';
				default -> "";
			};
		}

		@Override
		public String source(int number) {
			return this.sources.contains(number) ? "#" + TableMarkup.anchor(number) : "";
		}

		@Override
		public String contested(int number) {
			return this.contested.contains(number) ? "#c" + number : "";
		}

		@Override
		public String drawing(String svg, String alt) {
			this.drawings++;
			String words = alt.isEmpty() ? " aria-hidden=\"true\""
					: " role=\"img\"" + Markup.attribute("aria-label", alt);
			return svg.replaceFirst("<svg ", "<svg" + Matcher.quoteReplacement(words) + " ")
				.replace("id='", "id='d" + this.drawings)
				.replace("url(#", "url(#d" + this.drawings);
		}

	}

}
