package org.parley.briefing;

import java.util.ArrayList;
import java.util.List;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.parley.briefing.content.Content;
import org.parley.briefing.content.Question;
import org.parley.briefing.front.FrontPage;
import org.parley.briefing.pdf.Imprint;

/**
 * The first page of a briefing as the body of a mail: what stands where, what changed,
 * what is due. Text goes in as text, never as markup.
 *
 * @param text for readers without HTML
 * @param html for the others
 */
record MailForm(String text, String html) {

	private static final String PAGE = "font-family:Arial,Helvetica,sans-serif;font-size:14px;line-height:1.4;"
			+ "color:#1a1a1a;max-width:680px";

	private static final String CELL = "padding:4px 12px 4px 0;vertical-align:top;border-bottom:1px solid #d0d0d0";

	/** The body of the mail about an issue. */
	static MailForm of(Question question, int number, Content content) {
		Imprint.Head head = new Imprints(question).of(number, content).head();
		List<Part> parts = parts(content);
		return new MailForm(text(head, parts), html(head, parts));
	}

	private static List<Part> parts(Content content) {
		FrontPage front = content.front();
		List<Part> parts = new ArrayList<>();
		if (content.ceasefires() != null) {
			parts.add(new Part("Ceasefires", content.ceasefires()
				.strip()
				.stream()
				.map((one) -> List.of(one.ceasefire(), one.state().name() + (one.strain() != null ? ", strained" : ""),
						"since " + one.since().date() + ", " + one.since().day(), one.trend().words()))
				.toList()));
		}
		parts.add(new Part("In brief", front.summary().stream().map(List::of).toList()));
		parts.add(new Part("Figures", List.of(figure("Accounts", front.figures().accounts()),
				figure("Alleged violations", front.figures().violations()), figure("Deaths", front.figures().deaths()),
				figure("Contested values", front.figures().contested()))));
		parts.add(new Part("Changed since the last issue",
				front.changes().stream().map((change) -> List.of(change.kind(), change.what())).toList()));
		parts.add(new Part("Deadlines and next meetings",
				front.calendar().stream().map((due) -> List.of(due.when(), due.what(), due.standing())).toList()));
		parts.removeIf((part) -> part.rows().isEmpty());
		return parts;
	}

	private static List<String> figure(String name, FrontPage.Figure figure) {
		return List.of(name, figure.number(), figure.note());
	}

	private static String text(Imprint.Head head, List<Part> parts) {
		StringBuilder text = new StringBuilder();
		text.append(head.title())
			.append('\n')
			.append(head.subtitle())
			.append("\n\n")
			.append(head.clocks())
			.append('\n');
		for (Part part : parts) {
			text.append('\n').append(part.title()).append('\n');
			part.rows().forEach((row) -> text.append("- ").append(String.join(": ", row)).append('\n'));
		}
		return text.append("\nThe whole briefing, with its sources, is enclosed.\n").toString();
	}

	private static String html(Imprint.Head head, List<Part> parts) {
		Document page = Document.createShell("");
		page.title(head.title() + " · " + head.subtitle());
		page.head().prependElement("meta").attr("charset", "utf-8");
		Element body = page.body().attr("style", PAGE);
		body.appendElement("h1").attr("style", "font-size:22px;margin:0").text(head.title());
		body.appendElement("p").attr("style", "font-size:16px;margin:4px 0").text(head.subtitle());
		body.appendElement("p").attr("style", "font-size:12px;color:#555;margin:4px 0 16px").text(head.clocks());
		for (Part part : parts) {
			body.appendElement("h2").attr("style", "font-size:16px;margin:18px 0 4px").text(part.title());
			Element table = body.appendElement("table")
				.attr("role", "presentation")
				.attr("style", "border-collapse:collapse");
			for (List<String> row : part.rows()) {
				Element line = table.appendElement("tr");
				row.forEach((cell) -> line.appendElement("td").attr("style", CELL).text(cell));
			}
		}
		body.appendElement("p").text("The whole briefing, with its sources, is enclosed.");
		page.outputSettings().prettyPrint(false);
		return page.outerHtml();
	}

	private record Part(String title, List<List<String>> rows) {
	}

}
