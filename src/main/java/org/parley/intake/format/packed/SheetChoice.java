package org.parley.intake.format.packed;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.parley.intake.format.csv.ByteSource;
import org.parley.intake.format.packed.Workbook.Sheet;
import org.parley.notice.Notice;
import org.parley.notice.NoticeCode;

/**
 * Which sheet of a workbook is read, and from which row on: the first that has the header
 * of something known among its first rows; else the first that is not empty.
 *
 * @param above rows above the header
 * @param others names of the sheets that are not read
 */
record SheetChoice(Sheet sheet, int above, List<String> others) {

	/** Titles and remarks above a header. */
	private static final int MOST_ABOVE = 20;

	private static final int LISTED = 5;

	static ByteSource choose(Path file, long largest, Predicate<List<String>> isHeader) throws IOException {
		try (Workbook workbook = Workbook.open(file, largest)) {
			Sheet filled = null;
			for (Sheet sheet : workbook.sheets()) {
				List<List<String>> top = top(workbook, sheet);
				for (int row = 0; row < top.size(); row++) {
					if (isHeader.test(top.get(row))) {
						return of(workbook, sheet, row).source(file, largest);
					}
				}
				filled = (filled == null && !top.isEmpty()) ? sheet : filled;
			}
			if (filled == null) {
				throw new Unusable(NoticeCode.EMPTY_FILE, "The workbook has no sheet with anything in it.");
			}
			return of(workbook, filled, 0).source(file, largest);
		}
	}

	/** The first rows of a sheet; none when it is empty. */
	private static List<List<String>> top(Workbook workbook, Sheet sheet) throws IOException {
		List<List<String>> top = new ArrayList<>();
		boolean isEmpty = true;
		try (SheetRows rows = workbook.rows(sheet)) {
			for (List<String> row = rows.next(); row != null && top.size() < MOST_ABOVE; row = rows.next()) {
				isEmpty &= row.isEmpty();
				top.add(row);
			}
		}
		return isEmpty ? List.of() : top;
	}

	private static SheetChoice of(Workbook workbook, Sheet sheet, int above) {
		return new SheetChoice(sheet, above,
				workbook.sheets().stream().filter((other) -> !other.equals(sheet)).map(Sheet::name).toList());
	}

	private ByteSource source(Path file, long largest) {
		Notice notice = notice();
		return new ByteSource() {

			@Override
			public InputStream open() throws IOException {
				Workbook workbook = Workbook.open(file, largest);
				try {
					return new SheetText(workbook, workbook.rows(SheetChoice.this.sheet), SheetChoice.this.above);
				}
				catch (IOException | RuntimeException ex) {
					workbook.close();
					throw ex;
				}
			}

			@Override
			public @Nullable List<Notice> aboutUtf8() {
				return List.of(notice);
			}

		};
	}

	private Notice notice() {
		return new Notice(NoticeCode.SHEET_READ, null, this.sheet.name(), "The sheet \"" + this.sheet.name()
				+ "\" of the workbook is read"
				+ ((this.above > 0)
						? "; its header is behind " + this.above + " rows that are not read, and counts as row 1" : "")
				+ (this.others.isEmpty() ? ""
						: "; not read: " + this.others.stream().limit(LISTED).collect(Collectors.joining(", "))
								+ ((this.others.size() > LISTED) ? " and more" : ""))
				+ ".");
	}

}
