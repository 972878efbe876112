package org.parley.intake.format.facts;

import java.util.List;

import org.parley.fact.Kind;
import org.parley.fact.account.AccountRow;
import org.parley.intake.format.csv.CsvRow;
import org.parley.notice.Notice;
import org.parley.notice.NoticeCode;
import org.parley.notice.Parsed;
import org.parley.reference.NameIndex;

/** Reads the rows of one fact file. All faults of a row are found at once. */
public final class FactRowParser {

	private final Kind kind;

	private final List<String> header;

	private final NameIndex names;

	public FactRowParser(Kind kind, List<String> header, NameIndex names) {
		this.kind = kind;
		this.header = header;
		this.names = names;
	}

	/** Announces the row's fact, so that other rows of the drop may refer to it. */
	public void announce(CsvRow row) {
	}

	/** Reads one row. */
	public Parsed<AccountRow> parse(CsvRow row) {
		return new Parsed.Rejected<>(List.of(Notice.of(NoticeCode.BAD_VALUE,
				this.kind.code() + this.header + this.names.listCodes("stance") + row.number())));
	}

	/** Reads a chunk of rows; cheaper than one by one. */
	public List<Parsed<AccountRow>> parse(List<CsvRow> rows) {
		return rows.stream().map(this::parse).toList();
	}

}
