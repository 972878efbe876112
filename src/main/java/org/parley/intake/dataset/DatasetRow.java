package org.parley.intake.dataset;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.parley.intake.format.csv.CsvRow;
import org.parley.notice.Notice;
import org.parley.notice.NoticeCode;

/**
 * The cells of one row of a dataset by the names of their columns. What stands for "not
 * known" reads as null and is counted; what cannot be read is noted, and costs the row
 * only where the notice is an error.
 */
public final class DatasetRow {

	private static final Pattern ISO_DAY = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})(?:[ T].*)?");

	private static final Pattern US_DAY = Pattern.compile("(\\d{1,2})/(\\d{1,2})/(\\d{2}|\\d{4})");

	private static final Pattern DAY_ALONE = Pattern
		.compile("\\d{4}-\\d{1,2}-\\d{1,2}([ T][\\d:.]+)?|\\d{1,2}/\\d{1,2}/(\\d{2}|\\d{4})");

	/** How some programs write 100000. */
	private static final Pattern ROUNDED = Pattern.compile("\\d(?:\\.\\d+)?[eE]\\+\\d{1,2}");

	private static final Pattern WORDS = Pattern.compile("\\d{1,2} \\p{L}+ \\d{4}");

	private static final DateTimeFormatter IN_WORDS = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

	private static final Set<Integer> NO_YEARS = Set.of(1753, 1899, 1900, 9999);

	private final Map<String, Integer> header;

	private final List<String> cells;

	private final Set<String> missing;

	private final Tally tally;

	private final List<Notice> notices = new ArrayList<>();

	DatasetRow(Map<String, Integer> header, List<String> cells, Set<String> missing, Tally tally) {
		this.header = header;
		this.cells = cells;
		this.missing = missing;
		this.tally = tally;
	}

	/** Why a row cannot be read. What stands below no name is left alone, and counted. */
	static List<Notice> faults(CsvRow csv, Tally tally) {
		List<Notice> faults = new ArrayList<>();
		for (Notice fault : csv.faults()) {
			if (fault.code() == NoticeCode.UNNAMED_COLUMN) {
				tally.add(NoticeCode.COLUMN_IGNORED, "", "a value");
			}
			else {
				faults.add(fault);
			}
		}
		return faults;
	}

	List<Notice> notices() {
		return this.notices;
	}

	void add(NoticeCode code, String column, @Nullable String offending, String sentence) {
		this.notices.add(new Notice(code, column, offending, sentence));
	}

	void count(NoticeCode code, String column, String cell) {
		this.tally.add(code, column, cell);
	}

	/** The columns, in small letters. */
	Set<String> columns() {
		return this.header.keySet();
	}

	/** The cell as it stands, stripped; empty when there is no such column. */
	String raw(String column) {
		Integer place = this.header.get(column);
		return (place != null && place < this.cells.size()) ? this.cells.get(place).strip() : "";
	}

	/** The cell of the first of these columns that there is; null when not known. */
	@Nullable String text(String... columns) {
		String column = first(columns);
		String cell = raw(column);
		if (cell.isEmpty()) {
			return null;
		}
		if (this.missing.contains(cell) || cell.equals("#N/A")) {
			this.tally.add(NoticeCode.MISSING_CODES, column, cell);
			return null;
		}
		return cell;
	}

	/** The same, and it is an error when it is not known. */
	@Nullable String required(String... columns) {
		String cell = text(columns);
		if (cell == null) {
			add(NoticeCode.MISSING_VALUE, first(columns), raw(first(columns)),
					"Without " + first(columns) + " the row says nothing.");
		}
		return cell;
	}

	@Nullable Integer integer(String... columns) {
		BigDecimal number = decimal(columns);
		if (number == null) {
			return null;
		}
		try {
			return number.intValueExact();
		}
		catch (ArithmeticException ex) {
			add(NoticeCode.BAD_NUMBER, first(columns), number.toPlainString(), "This should be a whole number.");
			return null;
		}
	}

	@Nullable BigDecimal decimal(String... columns) {
		String cell = text(columns);
		if (cell == null) {
			return null;
		}
		if (cell.length() > 20 || (!isNumber(cell) && !ROUNDED.matcher(cell).matches())) {
			add(NoticeCode.BAD_NUMBER, first(columns), cell, "This should be a number.");
			return null;
		}
		return new BigDecimal(cell);
	}

	private static boolean isNumber(String cell) {
		boolean digits = false;
		boolean point = false;
		for (int i = 0; i < cell.length(); i++) {
			char at = cell.charAt(i);
			if (at == '.' && !point) {
				point = true;
			}
			else if (at >= '0' && at <= '9') {
				digits = true;
			}
			else if (at != '-' || i > 0) {
				return false;
			}
		}
		return digits && cell.charAt(cell.length() - 1) != '.';
	}

	/** A day; dates that stand for none read as null. */
	@Nullable LocalDate day(String... columns) {
		String cell = text(columns);
		if (cell == null) {
			return null;
		}
		Matcher iso = ISO_DAY.matcher(cell);
		Matcher us = US_DAY.matcher(cell);
		try {
			if (iso.matches()) {
				return known(first(columns), cell, day(iso.group(1), iso.group(2), iso.group(3)));
			}
			if (us.matches()) {
				return known(first(columns), cell, day(year(first(columns), us.group(3)), us.group(1), us.group(2)));
			}
			if (WORDS.matcher(cell).matches()) {
				return known(first(columns), cell, LocalDate.parse(cell, IN_WORDS));
			}
		}
		catch (DateTimeException ex) {
			add(NoticeCode.BAD_DATE, first(columns), cell, "There is no such day.");
			return null;
		}
		add(NoticeCode.BAD_DATE, first(columns), cell, "This should be a day, as 2025-10-18 or 10/18/2025.");
		return null;
	}

	/**
	 * A day that may lie years before or after the row's own year: of two digits, the
	 * century that brings it nearest.
	 */
	@Nullable LocalDate dayNear(String column) {
		String cell = text(column);
		Matcher us = US_DAY.matcher((cell != null) ? cell : "");
		LocalDate day = day(column);
		if (day == null || !us.matches() || us.group(3).length() == 4 || !raw("year").matches("\\d{4}")) {
			return day;
		}
		int away = Math.floorDiv(Integer.parseInt(raw("year")) - day.getYear() + 50, 100);
		return day.plusYears(100L * away);
	}

	/** Whether a cell is a day and nothing else. */
	boolean isDay(String column) {
		return DAY_ALONE.matcher(raw(column)).matches();
	}

	private static LocalDate day(String year, String month, String day) {
		return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
	}

	/**
	 * Of two digits the century is that of the row's own year, or the one before where
	 * the day would lie in the future of it.
	 */
	private String year(String column, String digits) {
		String year = raw("year");
		if (digits.length() == 4 || !year.matches("\\d{4}")) {
			return (digits.length() == 4) ? digits : "20" + digits;
		}
		this.tally.add(NoticeCode.CENTURY_GUESSED, column, "two digits");
		int century = Integer.parseInt(year) / 100 * 100;
		int guess = century + Integer.parseInt(digits);
		return String.valueOf((guess > Integer.parseInt(year) + 1) ? guess - 100 : guess);
	}

	private @Nullable LocalDate known(String column, String cell, LocalDate day) {
		boolean isSentinel = day.getYear() == 9999 || (NO_YEARS.contains(day.getYear()) && day.getDayOfYear() == 1);
		if (isSentinel) {
			this.tally.add(NoticeCode.SENTINEL_DATE, column, cell);
			return null;
		}
		return day;
	}

	private String first(String... columns) {
		for (String column : columns) {
			if (this.header.containsKey(column)) {
				return column;
			}
		}
		return columns[0];
	}

}
