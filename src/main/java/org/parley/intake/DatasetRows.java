package org.parley.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.parley.fact.account.AccountRow;
import org.parley.intake.dataset.Dataset;
import org.parley.intake.dataset.DatasetReader;
import org.parley.intake.dataset.Datasets;
import org.parley.intake.format.DatasetFile;
import org.parley.intake.format.FileInspector;
import org.parley.intake.format.FileType;
import org.parley.intake.format.csv.CsvHeader;
import org.parley.intake.format.csv.CsvRow;
import org.parley.intake.format.csv.CsvRows;
import org.parley.intake.format.packed.Packed;
import org.parley.intake.ledger.ImportFile;
import org.parley.notice.Parsed;
import org.parley.reference.ArticleEntry;
import org.parley.support.Digest;

/** A file of a dataset while it is read, with what its rows up to now were about. */
final class DatasetRows implements AutoCloseable {

	private final ImportFile file;

	private final Dataset dataset;

	private final @Nullable String release;

	private final Opening opening;

	private final CsvRows rows;

	private final SeenKeys seen = new SeenKeys();

	private @Nullable DatasetReader reader;

	private @Nullable ArticleEntry article;

	private DatasetRows(ImportFile file, Opening opening) throws IOException {
		this.file = file;
		this.dataset = Datasets.find(file.layout()).orElseThrow();
		this.release = DatasetFile.parse(String.valueOf(file.layout())).release();
		this.opening = opening;
		this.rows = opening.open();
	}

	/** Opens a file at its beginning; empty when it is gone or not the same any more. */
	static Optional<DatasetRows> open(ImportTask task, ImportFile file) throws IOException {
		Path path = task.resolve(file.path());
		boolean same = Files.isRegularFile(path) && Files.size(path) == file.bytes()
				&& (file.position() == 0 || Digest.sha256(path).equals(file.sha256()));
		FileInspector inspector = task.inspector(DatasetFile.parse(String.valueOf(file.layout())));
		if (!same || !(inspector.inspect(path) instanceof FileType.Dataset type)) {
			return Optional.empty();
		}
		Packed content = inspector.open(path);
		DatasetRows opened = new DatasetRows(file, () -> CsvRows.open(content.bytes(), task.limits(), type.given()));
		opened.rows.skip(file.position());
		return Optional.of(opened);
	}

	ImportFile file() {
		return this.file;
	}

	Dataset dataset() {
		return this.dataset;
	}

	@Nullable String release() {
		return this.release;
	}

	CsvHeader header() {
		return this.rows.header();
	}

	/** The next row, null at the end. */
	@Nullable CsvRow next() throws IOException {
		return this.rows.next();
	}

	boolean isReady() {
		return this.reader != null;
	}

	/** Gets ready to parse; what the rows that are stored were about is read again. */
	void prepare(DatasetReader with, ArticleEntry of) {
		this.reader = with;
		this.article = of;
		try (CsvRows stored = this.opening.open()) {
			for (long row = 0; row < this.file.position(); row++) {
				CsvRow next = stored.next();
				if (next != null
						&& with.parse(next) instanceof Parsed.Accepted<List<AccountRow>>(var accounts, var _)) {
					repeats(accounts);
				}
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	ArticleEntry article() {
		return Objects.requireNonNull(this.article);
	}

	DatasetReader reader() {
		return Objects.requireNonNull(this.reader);
	}

	Parsed<List<AccountRow>> parse(CsvRow row) {
		return reader().parse(row);
	}

	/** Whether an earlier row of the file is about the same; the row is remembered. */
	boolean repeats(List<AccountRow> accounts) {
		boolean repeats = false;
		for (AccountRow account : accounts) {
			repeats |= !this.seen.add(account);
		}
		return repeats;
	}

	SeenKeys seen() {
		return this.seen;
	}

	@Override
	public void close() throws IOException {
		this.rows.close();
	}

	/** Opens the file at its first row. */
	private interface Opening {

		CsvRows open() throws IOException;

	}

}
