package org.parley.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.parley.fact.Kind;
import org.parley.fact.Kinds;
import org.parley.intake.FactItem.End;
import org.parley.intake.FactItem.Line;
import org.parley.intake.format.csv.CsvRow;
import org.parley.intake.ledger.ImportFile;
import org.parley.intake.ledger.Ledger;
import org.parley.reference.NameIndex;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.item.ItemStreamReader;

/**
 * The rows of the fact files of a run, from behind those that the ledger says are stored.
 * Which facts all files bring is announced first, so that rows may refer to each other in
 * any order.
 */
final class FactReader implements ItemStreamReader<FactItem> {

	private final ImportTask task;

	private final Ledger ledger;

	private final DSLContext database;

	private final ImportProgress progress;

	private final Deque<ImportFile> files = new ArrayDeque<>();

	private NameIndex names = NameIndex.empty();

	private @Nullable FactFile current;

	FactReader(ImportTask task, Ledger ledger, DSLContext database, ImportProgress progress) {
		this.task = task;
		this.ledger = ledger;
		this.database = database;
		this.progress = progress;
	}

	@Override
	public void open(ExecutionContext context) {
		this.files.clear();
		this.files
			.addAll(this.ledger.files().listPending(this.task.run(), Kinds.ALL.stream().map(Kind::code).toList()));
		if (this.files.isEmpty()) {
			return;
		}
		this.names = NameIndex.of(this.database);
		try {
			long left = 0;
			for (ImportFile file : this.files) {
				left += announce(file);
			}
			this.progress.begin("rows", left);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private long announce(ImportFile file) throws IOException {
		Optional<FactFile> opened = FactFile.open(this.task, file, this.names);
		if (opened.isEmpty()) {
			return 0;
		}
		try (FactFile reading = opened.get()) {
			return reading.announce() - file.position();
		}
	}

	@Override
	public @Nullable FactItem read() throws IOException {
		FactFile reading = this.current;
		if (reading == null) {
			ImportFile next = this.files.poll();
			if (next == null) {
				return null;
			}
			reading = FactFile.open(this.task, next, this.names).orElse(null);
			if (reading == null) {
				return new End(next, null);
			}
			this.current = reading;
			reading.skipStored();
		}
		CsvRow row = reading.next();
		if (row != null) {
			return new Line(reading, row);
		}
		close();
		return new End(reading.file(), reading);
	}

	@Override
	public void close() {
		try (FactFile _ = this.current) {
			this.current = null;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
