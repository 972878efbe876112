package org.parley.intake.format.facts;

import java.util.ArrayList;
import java.util.List;

import org.parley.fact.Kinds;
import org.parley.fact.account.AccountRow;
import org.parley.intake.format.csv.CsvRow;
import org.parley.notice.Parsed;
import org.parley.reference.NameIndex;

/** Reads rows that tests write as {@code column=cell}. */
public final class FactRows {

	private final NameIndex names;

	public FactRows(NameIndex names) {
		this.names = names;
	}

	public NameIndex names() {
		return this.names;
	}

	public Parsed<AccountRow> parse(long number, String kind, String... cells) {
		List<String> header = new ArrayList<>();
		List<String> values = new ArrayList<>();
		for (String cell : cells) {
			header.add(cell.substring(0, cell.indexOf('=')));
			values.add(cell.substring(cell.indexOf('=') + 1));
		}
		return new FactRowParser(Kinds.find(kind).orElseThrow(), header, this.names)
			.parse(new CsvRow(number, number, String.join(",", values), values, List.of()));
	}

	/** A row that must be accepted. */
	public AccountRow read(long number, String kind, String... cells) {
		return switch (parse(number, kind, cells)) {
			case Parsed.Accepted<AccountRow> accepted -> accepted.value();
			case Parsed.Rejected<AccountRow> rejected -> throw new AssertionError(rejected.notices());
		};
	}

	public AccountRow read(String kind, String... cells) {
		return read(2, kind, cells);
	}

}
