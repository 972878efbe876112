package org.parley.intake.format.csv;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.parley.intake.ledger.RejectedRow;
import org.parley.notice.Notice;
import org.parley.notice.NoticeCode;
import org.parley.support.Csv;

/**
 * The rows of a CSV file, one after the other, in constant memory. Blank rows are passed
 * over and not counted. A row that cannot be read comes with the reason.
 */
public final class CsvRows implements AutoCloseable {

	private static final Pattern SPREADSHEET_ERROR = Pattern
		.compile("#(?:(?:NULL|DIV/0|VALUE|REF|NUM|SPILL|CALC|FIELD|BLOCKED|CONNECT|FORMULA)!|NAME\\?)");

	private final RecordScanner scanner;

	private final CsvLimits limits;

	/** Whether a replacement character means that something could not be decoded. */
	private final boolean isDamaged;

	private final CsvHeader header;

	/** Whether the file holds exported rejects, whose cells were made safe to open. */
	private final boolean exported;

	private long number;

	private CsvRows(RecordScanner scanner, CsvLimits limits, TextEncoding encoding, List<String> given)
			throws IOException {
		this.scanner = scanner;
		this.limits = limits;
		this.isDamaged = encoding.isDamaged();
		this.header = !encoding.isReadable() ? new CsvHeader("", encoding.notices())
				: given.isEmpty() ? HeaderReader.read(scanner, encoding.notices())
						: HeaderReader.give(scanner, given, encoding.notices());
		this.exported = this.header.names().stream().anyMatch(RejectedRow.COLUMN::equalsIgnoreCase);
		this.number = given.isEmpty() ? 1 : 0;
	}

	/** Opens a file and reads its header. */
	public static CsvRows open(Path file, CsvLimits limits) throws IOException {
		return open(ByteSource.of(file), limits, List.of());
	}

	/**
	 * Opens bytes.
	 * @param given the names of the columns of a file that has no header; empty: it has
	 * one
	 */
	public static CsvRows open(ByteSource file, CsvLimits limits, List<String> given) throws IOException {
		TextEncoding encoding = TextEncoding.detect(file);
		RecordScanner scanner = new RecordScanner(new TextWindow(encoding.open(file)), limits);
		try {
			return new CsvRows(scanner, limits, encoding, given);
		}
		catch (IOException | RuntimeException ex) {
			scanner.close();
			throw ex;
		}
	}

	public CsvHeader header() {
		return this.header;
	}

	/** The next row, null at the end. Without a usable header there is none. */
	public @Nullable CsvRow next() throws IOException {
		int width = this.header.names().size();
		if (width == 0 || !this.scanner.next(width)) {
			return null;
		}
		this.number++;
		String raw = this.scanner.raw();
		NoticeCode fault = this.scanner.fault();
		if (fault != null) {
			return new CsvRow(this.number, this.scanner.line(), raw, List.of(), List.of(explain(fault)));
		}
		List<Notice> faults = new ArrayList<>();
		List<String> cells = fit(this.scanner.cells(), faults);
		check(raw, cells, faults);
		return new CsvRow(this.number, this.scanner.line(), raw,
				this.exported ? cells.stream().map(Csv::restored).toList() : cells, List.copyOf(faults));
	}

	/** Passes over rows without looking into them; to go on behind what is stored. */
	public void skip(long rows) throws IOException {
		int width = this.header.names().size();
		for (long left = rows; left > 0 && width > 0 && this.scanner.next(width); left--) {
			this.number++;
		}
	}

	/** Spreadsheets leave empty cells behind the last column; these do not count. */
	private List<String> fit(List<String> cells, List<Notice> faults) {
		int width = this.header.names().size();
		if (cells.size() == width) {
			return cells;
		}
		int surplus = width;
		while (surplus < cells.size() && cells.get(surplus).isBlank()) {
			surplus++;
		}
		if (cells.size() > width && surplus == cells.size()) {
			return List.copyOf(cells.subList(0, width));
		}
		if (cells.size() > width && cells.size() <= width + this.header.unnamed()) {
			faults.add(new Notice(NoticeCode.UNNAMED_COLUMN, null, cells.get(surplus), "Column " + (surplus + 1)
					+ " has no name in the header and holds a value. Name it, or remove the column."));
			return cells;
		}
		faults.add(Notice.of(NoticeCode.RAGGED_ROW,
				"The row has " + cells.size() + " cells and the header " + width
						+ ((cells.size() < width) ? ". Is a separator missing?"
								: ". A cell that holds the separator must stand in double quotes.")));
		return cells;
	}

	private void check(String raw, List<String> cells, List<Notice> faults) {
		if (this.isDamaged && raw.indexOf('\ufffd') >= 0) {
			faults.add(Notice.of(NoticeCode.BAD_ENCODING,
					"The row holds bytes that are no characters in the encoding of the file. Save the file as UTF-8."));
		}
		if (raw.indexOf('#') >= 0) {
			lookForErrors(cells, faults);
		}
		if (raw.length() <= this.limits.field()) {
			return;
		}
		for (int i = 0; i < Math.min(cells.size(), this.header.names().size()); i++) {
			if (cells.get(i).length() > this.limits.field()) {
				faults.add(new Notice(NoticeCode.TOO_LONG, this.header.names().get(i), cells.get(i), "The cell has "
						+ cells.get(i).length() + " characters; at most " + this.limits.field() + " are read."));
			}
		}
	}

	/** A formula that went wrong has no value; "not available" is one kind of missing. */
	private void lookForErrors(List<String> cells, List<Notice> faults) {
		for (int i = 0; i < Math.min(cells.size(), this.header.names().size()); i++) {
			String cell = cells.get(i);
			if (cell.startsWith("#") && SPREADSHEET_ERROR.matcher(cell).matches()) {
				faults.add(new Notice(NoticeCode.BAD_VALUE, this.header.names().get(i), cell,
						cell.equals("#FORMULA!")
								? "The workbook does not hold the result of this formula. Save it with a spreadsheet "
										+ "program, or write the value."
								: "A spreadsheet could not compute this value. Write the value, or nothing."));
			}
		}
	}

	private Notice explain(NoticeCode fault) {
		return Notice.of(fault, (fault == NoticeCode.LINE_TOO_LONG)
				? "The line has more than " + this.limits.row() + " characters and was passed over."
				: "A double quote is missing or out of place in this line. A cell in double quotes ends with one, "
						+ "and a double quote inside it is doubled.");
	}

	@Override
	public void close() throws IOException {
		this.scanner.close();
	}

}
