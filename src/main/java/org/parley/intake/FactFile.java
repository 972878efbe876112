package org.parley.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.parley.fact.Kind;
import org.parley.fact.Kinds;
import org.parley.fact.account.AccountRow;
import org.parley.intake.format.csv.CsvHeader;
import org.parley.intake.format.csv.CsvRow;
import org.parley.intake.format.csv.CsvRows;
import org.parley.intake.format.facts.FactRowParser;
import org.parley.intake.ledger.ImportFile;
import org.parley.notice.Parsed;
import org.parley.reference.NameIndex;
import org.parley.support.Digest;

/** A fact file while it is read, with what its rows up to now were about. */
final class FactFile implements AutoCloseable {

	private final ImportFile file;

	private final CsvRows rows;

	private final FactRowParser parser;

	private final SeenKeys seen = new SeenKeys();

	private FactFile(ImportFile file, CsvRows rows, NameIndex names) {
		this.file = file;
		this.rows = rows;
		Kind kind = Kinds.find(String.valueOf(file.layout())).orElseThrow();
		this.parser = new FactRowParser(kind, rows.header().names(), names);
	}

	/** Opens a file at its beginning; empty when it is gone or not the same any more. */
	static Optional<FactFile> open(ImportTask task, ImportFile file, NameIndex names) throws IOException {
		Path path = task.resolve(file.path());
		boolean same = Files.isRegularFile(path) && Files.size(path) == file.bytes()
				&& (file.position() == 0 || Digest.sha256(path).equals(file.sha256()));
		return same ? Optional.of(new FactFile(file, task.open(path), names)) : Optional.empty();
	}

	ImportFile file() {
		return this.file;
	}

	CsvHeader header() {
		return this.rows.header();
	}

	/** Says which facts the file brings; returns how many rows it has. */
	long announce() throws IOException {
		long count = 0;
		for (CsvRow row = this.rows.next(); row != null; row = this.rows.next()) {
			this.parser.announce(row);
			count++;
		}
		return count;
	}

	/** Goes behind the rows that are stored, and remembers what they were about. */
	void skipStored() throws IOException {
		for (long row = 0; row < this.file.position(); row++) {
			CsvRow stored = this.rows.next();
			if (stored != null
					&& this.parser.parse(stored) instanceof Parsed.Accepted<AccountRow>(AccountRow account, var _)) {
				repeats(account);
			}
		}
	}

	/** The next row, null at the end. */
	@Nullable CsvRow next() throws IOException {
		return this.rows.next();
	}

	List<Parsed<AccountRow>> parse(List<CsvRow> chunk) {
		return this.parser.parse(chunk);
	}

	/**
	 * Whether an earlier row of the file is about the very same; the row is remembered.
	 */
	boolean repeats(AccountRow row) {
		return !this.seen.add(row);
	}

	SeenKeys seen() {
		return this.seen;
	}

	@Override
	public void close() throws IOException {
		this.rows.close();
	}

}
