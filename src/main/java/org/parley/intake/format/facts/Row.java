package org.parley.intake.format.facts;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.parley.fact.Column;
import org.parley.notice.Notice;
import org.parley.notice.NoticeCode;
import org.parley.support.PlainText;

/** One row while it is read: its cells by column, and what was found wrong so far. */
final class Row {

	private final Map<String, Integer> header;

	private final List<String> cells;

	private final List<Notice> notices = new ArrayList<>(2);

	Row(Map<String, Integer> header, List<String> cells) {
		this.header = header;
		this.cells = cells;
	}

	List<Notice> notices() {
		return this.notices;
	}

	void add(NoticeCode code, Column column, String offending, String sentence) {
		this.notices.add(new Notice(code, column.name(), offending, sentence));
	}

	/** The cell of a column without blanks round it, null when there is nothing in it. */
	@Nullable String peek(Column column) {
		Integer place = this.header.get(column.name());
		if (place == null || place >= this.cells.size()) {
			return null;
		}
		String cell = trim(this.cells.get(place));
		return (cell.isEmpty() || cell.equals("#N/A")) ? null : cell;
	}

	/** As {@link #peek}, and what the column forbids is noticed. */
	@Nullable String get(Column column) {
		String cell = peek(column);
		if (cell == null) {
			if (column.isRequired()) {
				add(NoticeCode.MISSING_VALUE, column, "", "Every row needs a value in " + column.name() + ".");
			}
			return null;
		}
		int longest = column.limits().length();
		if (!PlainText.isPlain(cell)) {
			add(NoticeCode.CONTROL_CHARACTERS, column, cell,
					"The cell holds a control character or an override of the writing direction. Remove it.");
			return null;
		}
		if (longest > 0 && cell.length() > longest) {
			add(NoticeCode.TOO_LONG, column, cell, "The cell has " + cell.length() + " characters; " + column.name()
					+ " takes at most " + longest + ".");
			return null;
		}
		return cell;
	}

	/** The parts of a cell that {@code ;} separates. */
	List<String> getAll(Column column) {
		String cell = get(column);
		return (cell != null) ? split(cell) : List.of();
	}

	static List<String> split(String cell) {
		if (cell.indexOf(';') < 0) {
			return List.of(cell);
		}
		return Arrays.stream(cell.split(";")).map(Row::trim).filter((part) -> !part.isEmpty()).toList();
	}

	/** Takes off what looks like nothing: blanks of every kind, marks of byte order. */
	private static String trim(String cell) {
		int start = 0;
		int end = cell.length();
		while (start < end && isBlank(cell.charAt(start))) {
			start++;
		}
		while (end > start && isBlank(cell.charAt(end - 1))) {
			end--;
		}
		return cell.substring(start, end);
	}

	private static boolean isBlank(char at) {
		return at == ' ' || at == 0xa0 || at == 0xfeff || at == 0x200b || Character.isWhitespace(at);
	}

}
