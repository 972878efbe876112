package org.parley.intake.format.article;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** The text below an element, its blocks separated by empty lines, in one walk. */
final class Paragraphs implements NodeVisitor {

	private final StringBuilder text = new StringBuilder();

	private final StringBuilder paragraph = new StringBuilder();

	private Paragraphs() {
	}

	static String of(Element element) {
		Paragraphs paragraphs = new Paragraphs();
		element.traverse(paragraphs);
		paragraphs.end();
		return paragraphs.text.toString();
	}

	@Override
	public void head(Node node, int depth) {
		if (node instanceof TextNode words) {
			this.paragraph.append(words.getWholeText());
		}
		else if (breaks(node)) {
			end();
		}
	}

	@Override
	public void tail(Node node, int depth) {
		if (breaks(node)) {
			end();
		}
	}

	private static boolean breaks(Node node) {
		return node instanceof Element element && (element.isBlock() || element.nameIs("br"));
	}

	private void end() {
		String words = this.paragraph.toString().replaceAll("\\s+", " ").strip();
		this.paragraph.setLength(0);
		if (!words.isEmpty()) {
			this.text.append(this.text.isEmpty() ? "" : "\n\n").append(words);
		}
	}

}
