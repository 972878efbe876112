package org.parley.archive.transfer;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The text form in which PostgreSQL's command COPY takes rows: a row is a line, its cells
 * are separated by tabs. The same row is the same text on either database.
 */
public final class CopyText {

	private static final String NULL = "\\N";

	private CopyText() {
	}

	/** Adds a cell. */
	public static StringBuilder append(StringBuilder text, @Nullable Object cell) {
		return switch (cell) {
			case null -> text.append(NULL);
			case String words -> appendWords(text, words);
			case BigDecimal number -> text.append(number.toPlainString());
			default -> text.append(cell);
		};
	}

	private static StringBuilder appendWords(StringBuilder text, String words) {
		for (int i = 0; i < words.length(); i++) {
			char at = words.charAt(i);
			switch (at) {
				case '\\' -> text.append("\\\\");
				case '\t' -> text.append("\\t");
				case '\n' -> text.append("\\n");
				case '\r' -> text.append("\\r");
				default -> text.append(at);
			}
		}
		return text;
	}

	/** The cells of a line, as they were before they were put together. */
	static List<@Nullable String> cells(String line) {
		List<@Nullable String> cells = new ArrayList<>();
		int from = 0;
		for (int to = line.indexOf('\t'); to >= 0; to = line.indexOf('\t', from)) {
			cells.add(cell(line, from, to));
			from = to + 1;
		}
		cells.add(cell(line, from, line.length()));
		return cells;
	}

	private static @Nullable String cell(String line, int from, int to) {
		String text = line.substring(from, to);
		if (text.equals(NULL)) {
			return null;
		}
		return (text.indexOf('\\') < 0) ? text : unescape(text);
	}

	private static String unescape(String text) {
		StringBuilder words = new StringBuilder(text.length());
		for (int i = 0; i < text.length(); i++) {
			char at = text.charAt(i);
			if (at == '\\' && i + 1 < text.length()) {
				i++;
				at = switch (text.charAt(i)) {
					case 't' -> '\t';
					case 'n' -> '\n';
					case 'r' -> '\r';
					default -> text.charAt(i);
				};
			}
			words.append(at);
		}
		return words.toString();
	}

}
