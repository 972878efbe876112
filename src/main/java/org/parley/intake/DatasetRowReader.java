package org.parley.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.parley.intake.DatasetItem.End;
import org.parley.intake.DatasetItem.Line;
import org.parley.intake.dataset.Datasets;
import org.parley.intake.dataset.ReleaseQuery;
import org.parley.intake.format.csv.CsvRow;
import org.parley.intake.ledger.ImportFile;
import org.parley.intake.ledger.ImportFile.Status;
import org.parley.intake.ledger.Ledger;
import org.parley.notice.Notice;
import org.parley.notice.NoticeCode;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.item.ItemStreamReader;

/**
 * The rows of the dataset files of a run, from behind those that the ledger says are
 * stored. A release older than one that the archive holds is refused: its rows would take
 * the place of newer ones. One that gives many rows other numbers is held.
 */
final class DatasetRowReader implements ItemStreamReader<DatasetItem> {

	private final ImportTask task;

	private final Ledger ledger;

	private final ReleaseQuery releases;

	private final RenumberingQuery renumbering;

	private final RecordingClock clock;

	private final ImportProgress progress;

	private final Deque<ImportFile> files = new ArrayDeque<>();

	private @Nullable DatasetRows current;

	DatasetRowReader(ImportTask task, Ledger ledger, ReleaseQuery releases, RenumberingQuery renumbering,
			RecordingClock clock, ImportProgress progress) {
		this.task = task;
		this.ledger = ledger;
		this.releases = releases;
		this.renumbering = renumbering;
		this.clock = clock;
		this.progress = progress;
	}

	@Override
	public void open(ExecutionContext context) {
		this.files.clear();
		this.ledger.files()
			.list(this.task.run())
			.stream()
			.filter((file) -> file.status() == Status.PENDING && Datasets.find(file.layout()).isPresent())
			.forEach(this.files::add);
		if (!this.files.isEmpty()) {
			this.progress.begin("bytes of datasets", this.files.stream().mapToLong(ImportFile::bytes).sum());
		}
	}

	@Override
	public @Nullable DatasetItem read() throws IOException {
		DatasetRows reading = this.current;
		if (reading == null) {
			ImportFile next = this.files.poll();
			if (next == null) {
				return null;
			}
			reading = DatasetRows.open(this.task, next).orElse(null);
			if (reading == null) {
				return new End(next, null, List.of(Changed.NOTICE));
			}
			Optional<String> newer = this.releases.findNewer(reading.dataset(), reading.release());
			if (newer.isPresent()) {
				reading.close();
				return new End(next, null, List.of(older(reading, newer.get())));
			}
			Optional<Notice> held = findRenumbering(reading);
			if (held.isPresent()) {
				reading.close();
				return new End(next, null, List.of(held.get()));
			}
			this.current = reading;
		}
		CsvRow row = reading.next();
		if (row != null) {
			return new Line(reading, row);
		}
		close();
		return new End(reading.file(), reading, List.of());
	}

	/** Asked before the first row is stored, and not where somebody has consented. */
	private Optional<Notice> findRenumbering(DatasetRows reading) {
		return (this.task.renumbering() || reading.file().position() > 0) ? Optional.empty() : this.renumbering
			.find(reading.file(), reading.dataset().layout().name(), this.clock.instant().atOffset(ZoneOffset.UTC));
	}

	private static Notice older(DatasetRows reading, String newer) {
		return new Notice(NoticeCode.OLDER_RELEASE, null, reading.release(), "The archive holds release " + newer
				+ " of this dataset; rows of release " + reading.release() + " would take the place of newer ones.");
	}

	@Override
	public void close() {
		try (DatasetRows _ = this.current) {
			this.current = null;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
