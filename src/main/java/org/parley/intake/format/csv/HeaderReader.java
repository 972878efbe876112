package org.parley.intake.format.csv;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.parley.notice.Notice;
import org.parley.notice.NoticeCode;

/** Reads the first record: finds the separator, then the names of the columns. */
final class HeaderReader {

	private HeaderReader() {
	}

	/** Leaves the scanner behind the header. */
	static CsvHeader read(RecordScanner scanner, List<Notice> about) throws IOException {
		List<Notice> notices = new ArrayList<>(about);
		String line = scanner.peekLine();
		if (line.matches("(?i)sep=[,;\t|]")) {
			scanner.separateBy(line.charAt(line.length() - 1));
			scanner.next(0);
		}
		else {
			scanner.separateBy(separator(line));
		}
		if (!scanner.next(0)) {
			notices.add(Notice.of(NoticeCode.EMPTY_FILE, "The file is empty."));
			return new CsvHeader("", List.copyOf(notices));
		}
		if (scanner.fault() != null) {
			notices.add(Notice.of(NoticeCode.NO_HEADER,
					"The first row should name the columns; it cannot be read because its quotes do not close "
							+ "or it is too long."));
			return new CsvHeader(scanner.raw(), List.copyOf(notices));
		}
		List<String> names = names(scanner.cells());
		check(names, notices);
		return new CsvHeader(names, scanner.cells().size() - names.size(), scanner.raw(), List.copyOf(notices), 1);
	}

	/** The header of a file that begins with its first row. */
	static CsvHeader give(RecordScanner scanner, List<String> names, List<Notice> about) throws IOException {
		char separator = separator(scanner.peekLine());
		scanner.separateBy(separator);
		return new CsvHeader(names, 0, String.join(String.valueOf(separator), names), about, 0);
	}

	/** The separator that occurs most often outside quotes; the comma when none does. */
	private static char separator(String line) {
		int[] counts = new int[3];
		boolean quoted = false;
		for (int i = 0; i < line.length(); i++) {
			char at = line.charAt(i);
			quoted ^= at == '"';
			int which = quoted ? -1 : ",;\t".indexOf(at);
			if (which >= 0) {
				counts[which]++;
			}
		}
		int best = (counts[1] > counts[0]) ? 1 : 0;
		return ",;\t".charAt((counts[2] > counts[best]) ? 2 : best);
	}

	/** Spreadsheets leave empty cells behind the last name; these name nothing. */
	private static List<String> names(List<String> cells) {
		List<String> names = new ArrayList<>(cells.stream().map(String::strip).toList());
		while (!names.isEmpty() && names.getLast().isEmpty()) {
			names.removeLast();
		}
		return List.copyOf(names);
	}

	private static void check(List<String> names, List<Notice> notices) {
		Set<String> seen = new HashSet<>();
		for (int i = 0; i < names.size(); i++) {
			String name = names.get(i);
			if (name.isEmpty()) {
				notices.add(Notice.of(NoticeCode.UNNAMED_COLUMN,
						"Column " + (i + 1) + " has no name in the header. Name it, or remove the column."));
			}
			else if (!seen.add(name.toLowerCase(Locale.ROOT))) {
				notices.add(new Notice(NoticeCode.DUPLICATE_COLUMN, name, null,
						"The header names the column " + name + " twice. Rename or remove one of them."));
			}
		}
	}

}
