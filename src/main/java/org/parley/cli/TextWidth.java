package org.parley.cli;

import java.util.ArrayList;
import java.util.List;

/** How many columns of a terminal a text takes, and how to fold it into so many. */
final class TextWidth {

	private TextWidth() {
	}

	/** Columns taken by one line. */
	static int of(String line) {
		return line.codePoints().map(TextWidth::of).sum();
	}

	/**
	 * Lines of at most so many columns, broken at blanks where there are any. Characters
	 * that could disturb the terminal come out as escapes, as in a Java string.
	 */
	static List<String> fold(String text, int width) {
		List<String> lines = new ArrayList<>();
		for (String line : text.split("\\R", -1)) {
			foldLine(visible(line), width, lines);
		}
		return lines;
	}

	private static void foldLine(String line, int width, List<String> lines) {
		String rest = line;
		while (of(rest) > width) {
			int end = fitting(rest, width);
			int blank = rest.lastIndexOf(' ', end);
			int breakAt = (blank > 0) ? blank : end;
			lines.add(rest.substring(0, breakAt));
			rest = rest.substring(breakAt).stripLeading();
		}
		lines.add(rest);
	}

	/**
	 * How many chars of the text fit; at least one whole character, lest nothing moves
	 * on.
	 */
	private static int fitting(String text, int width) {
		int columns = 0;
		int end = 0;
		while (end < text.length()) {
			int character = text.codePointAt(end);
			columns += of(character);
			if (columns > width && end > 0) {
				break;
			}
			end += Character.charCount(character);
		}
		return end;
	}

	private static String visible(String line) {
		if (line.codePoints().noneMatch(Cells::isHidden)) {
			return line;
		}
		StringBuilder visible = new StringBuilder();
		line.codePoints().forEach((character) -> {
			if (character == '\t') {
				visible.append(' ');
			}
			else if (Cells.isHidden(character)) {
				visible.append(String.format("\\u%04x", character));
			}
			else {
				visible.appendCodePoint(character);
			}
		});
		return visible.toString();
	}

	private static int of(int character) {
		return switch (Character.getType(character)) {
			case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
			default -> isWide(character) ? 2 : 1;
		};
	}

	/** East Asian wide and full-width characters, and most pictographs. */
	private static boolean isWide(int character) {
		return character >= 0x1100 && (character <= 0x115F || (character >= 0x2E80 && character <= 0xA4CF)
				|| (character >= 0xAC00 && character <= 0xD7A3) || (character >= 0xF900 && character <= 0xFAFF)
				|| (character >= 0xFE30 && character <= 0xFE6F) || (character >= 0xFF00 && character <= 0xFF60)
				|| (character >= 0xFFE0 && character <= 0xFFE6) || (character >= 0x1F300 && character <= 0x1FAFF)
				|| (character >= 0x20000 && character <= 0x3FFFD));
	}

}
