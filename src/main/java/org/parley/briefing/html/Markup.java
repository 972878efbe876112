package org.parley.briefing.html;

/** Writes HTML. All text goes through here; nothing of it is taken for markup. */
final class Markup {

	private final StringBuilder html = new StringBuilder(20_000);

	/** Our own markup, as it stands. */
	Markup raw(String markup) {
		this.html.append(markup);
		return this;
	}

	/** An element that holds only text. */
	Markup element(String name, String attributes, String text) {
		return open(name, attributes + direction(text)).text(text).close(name);
	}

	/** Opens an element. */
	Markup open(String name, String attributes) {
		this.html.append('<').append(name);
		if (!attributes.isEmpty()) {
			this.html.append(attributes.startsWith(" ") ? "" : " ").append(attributes);
		}
		this.html.append('>');
		return this;
	}

	Markup close(String name) {
		this.html.append("</").append(name).append('>');
		return this;
	}

	Markup text(String text) {
		this.html.append(escaped(text).replace("\n", "<br>"));
		return this;
	}

	/**
	 * A text with letters that run from right to left lets its first letter decide where
	 * it begins.
	 */
	static String direction(String text) {
		return text.codePoints().anyMatch(Markup::isRightToLeft) ? " dir=\"auto\"" : "";
	}

	/** An attribute with a space in front. */
	static String attribute(String name, String value) {
		return " " + name + "=\"" + escaped(value).replace("\n", " ") + '"';
	}

	/**
	 * Text as it stands in HTML; what would steer a terminal or turn the line is left
	 * out.
	 */
	static String escaped(String text) {
		StringBuilder escaped = new StringBuilder(text.length() + 16);
		text.codePoints().forEach((letter) -> {
			switch (letter) {
				case '&' -> escaped.append("&amp;");
				case '<' -> escaped.append("&lt;");
				case '>' -> escaped.append("&gt;");
				case '"' -> escaped.append("&quot;");
				case '\'' -> escaped.append("&#39;");
				default -> {
					if (isShown(letter)) {
						escaped.appendCodePoint(letter);
					}
				}
			}
		});
		return escaped.toString();
	}

	private static boolean isShown(int letter) {
		boolean turns = (letter >= 0x202A && letter <= 0x202E) || (letter >= 0x2066 && letter <= 0x2069);
		boolean half = letter >= 0xD800 && letter <= 0xDFFF;
		return (letter == '\n' || !Character.isISOControl(letter)) && !turns && !half && (letter & 0xFFFE) != 0xFFFE;
	}

	private static boolean isRightToLeft(int letter) {
		byte direction = Character.getDirectionality(letter);
		return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
				|| direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
	}

	@Override
	public String toString() {
		return this.html.toString();
	}

}
