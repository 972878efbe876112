package org.parley.intake;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.parley.fact.Kind;
import org.parley.fact.account.AccountRow;
import org.parley.fact.account.AccountWriter;
import org.parley.fact.account.ImportStamp;
import org.parley.fact.account.Outcome;
import org.parley.intake.DatasetItem.End;
import org.parley.intake.DatasetItem.Line;
import org.parley.intake.RowLedger.Done;
import org.parley.intake.dataset.DatasetReader;
import org.parley.intake.dataset.Releases;
import org.parley.intake.format.csv.CsvRow;
import org.parley.intake.ledger.ImportFile;
import org.parley.intake.ledger.ImportFile.Status;
import org.parley.intake.ledger.Ledger;
import org.parley.notice.Effect;
import org.parley.notice.Notice;
import org.parley.notice.NoticeCode;
import org.parley.notice.Parsed;
import org.parley.reference.ArticleEntry;
import org.parley.reference.NameIndex;
import org.springframework.batch.infrastructure.item.Chunk;
import org.springframework.batch.infrastructure.item.ItemWriter;

/**
 * Stores the accounts that rows of datasets give, and with them what became of each row.
 * The same accounts as those of fact files, by the same writer.
 */
final class DatasetWriter implements ItemWriter<DatasetItem> {

	private final ImportTask task;

	private final Ledger ledger;

	private final DSLContext database;

	private final AccountWriter accounts;

	private final DatasetEnd end;

	private final RecordingClock clock;

	private final ImportProgress progress;

	private @Nullable NameIndex names;

	DatasetWriter(ImportTask task, Ledger ledger, DSLContext database, RecordingClock clock, ImportProgress progress) {
		this.task = task;
		this.ledger = ledger;
		this.database = database;
		this.accounts = new AccountWriter(database);
		this.end = new DatasetEnd(task, ledger, database);
		this.clock = clock;
		this.progress = progress;
	}

	@Override
	public void write(Chunk<? extends DatasetItem> chunk) {
		List<Line> lines = new ArrayList<>();
		for (DatasetItem item : chunk) {
			switch (item) {
				case Line line -> lines.add(line);
				case End last -> {
					write(lines);
					lines.clear();
					finish(last);
				}
			}
		}
		write(lines);
	}

	/** Writes rows of one file. */
	private void write(List<Line> lines) {
		if (lines.isEmpty()) {
			return;
		}
		DatasetRows source = lines.getFirst().source();
		Instant now = this.clock.instant();
		prepare(source, now.atOffset(ZoneOffset.UTC));
		List<Read> read = new ArrayList<>();
		Map<Kind, List<AccountRow>> accepted = new LinkedHashMap<>();
		long bytes = 0;
		for (Line line : lines) {
			bytes += line.row().raw().length();
			Parsed<List<AccountRow>> parsed = source.parse(line.row());
			boolean repeats = parsed instanceof Parsed.Accepted<List<AccountRow>>(var rows, var _)
					&& source.repeats(rows);
			read.add(new Read(line.row(), parsed, repeats));
			if (!repeats && parsed instanceof Parsed.Accepted<List<AccountRow>>(var rows, var _)) {
				rows.forEach((row) -> accepted.computeIfAbsent(row.kind(), (kind) -> new ArrayList<>()).add(row));
			}
		}
		IdentityHashMap<AccountRow, Outcome> outcomes = store(accepted,
				new ImportStamp(now, this.task.run(), source.file().path()));
		new RowLedger(this.task.run(), this.ledger).enter(source.file(), source.header(),
				read.stream().map((row) -> done(row, outcomes)).toList());
		this.progress.advance(bytes);
	}

	private void prepare(DatasetRows source, OffsetDateTime now) {
		if (source.isReady()) {
			return;
		}
		NameIndex known = this.names;
		if (known == null) {
			known = NameIndex.of(this.database);
			this.names = known;
		}
		ArticleEntry article = new Releases(this.database).provide(source.dataset(), source.release(), known, now,
				this.task.run());
		source.prepare(new DatasetReader(source.dataset(), article, source.release(), source.header().names(), known,
				this.database, now), article);
	}

	private IdentityHashMap<AccountRow, Outcome> store(Map<Kind, List<AccountRow>> accepted, ImportStamp stamp) {
		IdentityHashMap<AccountRow, Outcome> outcomes = new IdentityHashMap<>();
		accepted.forEach((kind, rows) -> {
			List<Outcome> written = this.accounts.write(rows, stamp).outcomes();
			for (int i = 0; i < rows.size(); i++) {
				outcomes.put(rows.get(i), written.get(i));
			}
		});
		return outcomes;
	}

	private static Done done(Read read, IdentityHashMap<AccountRow, Outcome> outcomes) {
		return switch (read.parsed) {
			case Parsed.Rejected<List<AccountRow>>(var notices) -> new Done(read.row, Effect.REJECTED, notices);
			case Parsed.Accepted<List<AccountRow>>(var _, var notices) when read.repeats ->
				repetition(read.row, notices);
			case Parsed.Accepted<List<AccountRow>>(var rows, var notices) -> {
				Effect effect = rows.stream()
					.map((row) -> effect(outcomes.get(row)))
					.reduce(Effect.DUPLICATE, Effect::and);
				yield new Done(read.row, effect, notices);
			}
		};
	}

	/**
	 * The label of a fact follows from its first row, so that it is no news when it
	 * differs.
	 */
	private static Effect effect(@Nullable Outcome outcome) {
		return switch ((outcome != null) ? outcome.change() : Outcome.Change.DUPLICATE) {
			case NEW -> Effect.NEW;
			case REVISED -> Effect.REVISED;
			case UNCHANGED -> Effect.UNCHANGED;
			case DUPLICATE -> Effect.DUPLICATE;
		};
	}

	private static Done repetition(CsvRow row, List<Notice> notices) {
		List<Notice> all = new ArrayList<>(notices);
		all.add(Notice.of(NoticeCode.DUPLICATE_ROW, "An earlier row of this file bears the same number."));
		return new Done(row, Effect.DUPLICATE, all);
	}

	private void finish(End last) {
		ImportFile file = last.file();
		DatasetRows source = last.source();
		if (source == null) {
			this.ledger.notices().add(this.task.run(), file.id(), last.refusal());
			this.ledger.files().end(file.id(), Status.REJECTED);
			return;
		}
		prepare(source, this.clock.instant().atOffset(ZoneOffset.UTC));
		this.end.report(source);
		this.ledger.files().end(file.id(), Status.DONE);
	}

	/** A row and what was read of it. */
	private record Read(CsvRow row, Parsed<List<AccountRow>> parsed, boolean repeats) {
	}

}
