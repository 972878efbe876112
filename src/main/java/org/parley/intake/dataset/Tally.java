package org.parley.intake.dataset;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.parley.notice.Notice;
import org.parley.notice.NoticeCode;

/**
 * What is odd in a file but too frequent to be said of every row: how often each column
 * holds which kind of "not known", or a date that stands for none; what stands below no
 * name.
 */
final class Tally {

	private final Map<NoticeCode, Map<String, Map<String, Integer>>> counts = new TreeMap<>();

	void add(NoticeCode code, String column, String cell) {
		this.counts.computeIfAbsent(code, (key) -> new TreeMap<>())
			.computeIfAbsent(column, (key) -> new TreeMap<>())
			.merge(cell.isEmpty() ? "empty" : cell, 1, Integer::sum);
	}

	List<Notice> list() {
		List<Notice> notices = new ArrayList<>();
		this.counts
			.forEach((code,
					columns) -> columns.forEach((column,
							cells) -> notices.add(new Notice(code, column.isEmpty() ? null : column,
									String.join(", ", cells.keySet()),
									sentence(code) + cells.entrySet()
										.stream()
										.map((cell) -> cell.getKey() + " in " + cell.getValue() + " rows")
										.collect(Collectors.joining(", ")) + "."))));
		return notices;
	}

	private static String sentence(NoticeCode code) {
		return switch (code) {
			case COLUMN_IGNORED -> "Not read, because the header has no name above it: ";
			case SENTINEL_DATE -> "Read as no date: ";
			case CENTURY_GUESSED -> "The year has two digits; the century was taken from the row's other dates: ";
			default -> "Read as not known: ";
		};
	}

}
