package org.parley.briefing.html;

import java.util.HashMap;
import java.util.Map;

import org.parley.briefing.content.Source;
import org.parley.briefing.pdf.Imprint;
import org.parley.briefing.pdf.LaidOut;
import org.parley.briefing.pdf.Piece;

/**
 * Writes the first page of a briefing as the body of a mail: styles on the elements,
 * tables for the layout, words in place of drawings, because that is what mail programs
 * show. Citations lead out to the articles.
 */
public final class MailWriter {

	private static final String FONT = "font-family:Arial,Helvetica,sans-serif;";

	private static final Map<String, String> STYLES = Map.ofEntries(
			Map.entry("kicker", "margin:0;font-size:13px;font-weight:bold;color:#1F5F8B"),
			Map.entry("h1", "margin:4px 0;font-size:24px;line-height:1.25;color:#1F3A5F"),
			Map.entry("h2", "margin:24px 0 6px;font-size:18px;color:#1F3A5F"),
			Map.entry("h3", "margin:18px 0 4px;font-size:15px;color:#1F3A5F"),
			Map.entry("subtitle", "margin:0 0 4px;font-size:16px"), Map.entry("p", "margin:4px 0;font-size:14px"),
			Map.entry("small", "margin:4px 0;font-size:12px;color:#55606E"),
			Map.entry("table", "width:100%;border-collapse:collapse"),
			Map.entry("head",
					"text-align:left;vertical-align:bottom;padding:4px 8px 4px 0;border-bottom:2px solid #1F3A5F;"
							+ "font-size:12px;color:#55606E"),
			Map.entry("box",
					"text-align:left;vertical-align:top;padding:5px 8px 5px 0;border-bottom:1px solid #C9D1DB;"
							+ "font-size:14px;font-weight:normal"),
			Map.entry("date", "white-space:nowrap"), Map.entry("name", "font-weight:bold"),
			Map.entry("mark", "font-weight:bold;color:#1F5F8B"), Map.entry("note", "font-size:12px;color:#55606E"),
			Map.entry("figure", "font-size:22px;font-weight:bold;color:#1F3A5F"), Map.entry("link", "color:#1F5F8B"));

	private final Markup html = new Markup();

	private final LaidOut briefing;

	private final Dress dress;

	private MailWriter(LaidOut briefing) {
		this.briefing = briefing;
		this.dress = new Mail(addresses(briefing));
	}

	/** The body, a whole HTML document. */
	public static String write(LaidOut briefing) {
		return new MailWriter(briefing).write();
	}

	private String write() {
		Imprint imprint = this.briefing.imprint();
		Imprint.Head head = imprint.head();
		this.html.raw("<!DOCTYPE html>\n")
			.open("html", Markup.attribute("lang", imprint.wording().locale().toLanguageTag()))
			.raw("<head><meta charset=\"utf-8\">")
			.raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">")
			.element("title", "", head.title() + " · " + head.subtitle())
			.raw("</head>\n<body style=\"margin:0;padding:0;background:#FFFFFF\">\n")
			.raw("<table role=\"presentation\" style=\"width:100%;border-collapse:collapse\"><tr><td style=\"padding:12px\">\n")
			.raw("<table role=\"presentation\" style=\"width:100%;max-width:680px;border-collapse:collapse\"><tr><td style=\""
					+ FONT + "color:#1B2430;line-height:1.4\">\n");
		line("p", "kicker", imprint.wording().say("imprint.kicker", imprint.dossier()));
		line("h1", "h1", head.title());
		line("p", "subtitle", head.subtitle());
		line("p", "small", head.clocks());
		this.briefing.first().forEach(this::piece);
		line("p", "small", imprint.footer());
		this.html.raw("</td></tr></table>\n</td></tr></table>\n</body></html>\n");
		return this.html.toString();
	}

	private void piece(Piece piece) {
		switch (piece) {
			case Piece.Heading heading ->
				line("h" + (heading.level() + 1), (heading.level() == 1) ? "h2" : "h3", heading.text());
			case Piece.Sentence sentence -> line("p", "p", sentence.text());
			case Piece.Table table -> new TableMarkup(this.html, this.dress).write(table);
			case Piece.Picture picture -> line("p", "p", picture.words());
		}
	}

	private void line(String name, String role, String text) {
		this.html.element(name, this.dress.of(role), text).raw("\n");
	}

	private static Map<Integer, String> addresses(LaidOut briefing) {
		Map<Integer, String> addresses = new HashMap<>();
		for (Piece piece : briefing.rest()) {
			if (piece instanceof Piece.Table table) {
				for (Record row : table.rows()) {
					if (row instanceof Source source) {
						addresses.put(source.number(), TableMarkup.web(source.link()));
					}
				}
			}
		}
		return addresses;
	}

	/** The looks of the mail. */
	private record Mail(Map<Integer, String> addresses) implements Dress {

		@Override
		public String of(String role) {
			String style = STYLES.get(role);
			return (style != null) ? " style=\"" + style + '"' : "";
		}

		@Override
		public String source(int number) {
			return this.addresses.getOrDefault(number, "");
		}

		@Override
		public String contested(int number) {
			return "";
		}

		@Override
		public String drawing(String svg, String alt) {
			return "";
		}

	}

}
