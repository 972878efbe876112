package org.parley.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

import org.jooq.DSLContext;
import org.parley.intake.RowLedger.Done;
import org.parley.intake.dataset.Datasets;
import org.parley.intake.dataset.ListDataset;
import org.parley.intake.dataset.ListStore;
import org.parley.intake.format.DatasetFile;
import org.parley.intake.format.FileInspector;
import org.parley.intake.format.FileType;
import org.parley.intake.format.csv.CsvRow;
import org.parley.intake.format.csv.CsvRows;
import org.parley.intake.format.packed.Packed;
import org.parley.intake.ledger.ImportFile;
import org.parley.intake.ledger.ImportFile.Status;
import org.parley.intake.ledger.Ledger;
import org.parley.notice.Effect;
import org.parley.notice.Parsed;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;

/**
 * Stores published lists whose rows are no accounts: codes of states, leads. All in one
 * transaction, as a rehearsal is one: a step that asks to be called again would wait
 * there for the end of the first call for ever.
 */
final class ListStep implements Tasklet {

	private static final int ENTERED = 1000;

	private final ImportTask task;

	private final Ledger ledger;

	private final DSLContext database;

	private final RecordingClock clock;

	ListStep(ImportTask task, Ledger ledger, DSLContext database, RecordingClock clock) {
		this.task = task;
		this.ledger = ledger;
		this.database = database;
		this.clock = clock;
	}

	@Override
	public RepeatStatus execute(StepContribution contribution, ChunkContext context) throws IOException {
		List<ImportFile> pending = this.ledger.files()
			.list(this.task.run())
			.stream()
			.filter((file) -> file.status() == Status.PENDING && Datasets.findList(file.layout()).isPresent())
			.toList();
		for (ImportFile file : pending) {
			store(file);
		}
		return RepeatStatus.FINISHED;
	}

	private void store(ImportFile file) throws IOException {
		DatasetFile layout = DatasetFile.parse(String.valueOf(file.layout()));
		ListDataset dataset = Datasets.findList(file.layout()).orElseThrow();
		Path path = this.task.resolve(file.path());
		FileInspector inspector = this.task.inspector(layout);
		if (!Files.isRegularFile(path) || Files.size(path) != file.bytes()
				|| !(inspector.inspect(path) instanceof FileType.Dataset type)) {
			this.ledger.notices().add(this.task.run(), file.id(), List.of(Changed.NOTICE));
			this.ledger.files().end(file.id(), Status.REJECTED);
			return;
		}
		Packed content = inspector.open(path);
		try (CsvRows rows = CsvRows.open(content.bytes(), this.task.limits(), type.given())) {
			ListStore store = new ListStore(this.database, dataset, layout.release(), rows.header().names(),
					this.clock.instant().atOffset(ZoneOffset.UTC), this.task.run());
			RowLedger entered = new RowLedger(this.task.run(), this.ledger);
			List<Done> done = new ArrayList<>();
			for (CsvRow row = rows.next(); row != null; row = rows.next()) {
				done.add(store(store, row));
				if (done.size() == ENTERED) {
					entered.enter(file, rows.header(), done);
					done.clear();
				}
			}
			entered.enter(file, rows.header(), done);
			this.ledger.notices().add(this.task.run(), file.id(), store.tally());
		}
		this.ledger.files().end(file.id(), Status.DONE);
	}

	private static Done store(ListStore store, CsvRow row) {
		return switch (store.store(row)) {
			case Parsed.Accepted<Effect>(Effect effect, var notices) -> new Done(row, effect, notices);
			case Parsed.Rejected<Effect>(var notices) -> new Done(row, Effect.REJECTED, notices);
		};
	}

}
