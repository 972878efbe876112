package org.parley.intake;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

import org.parley.fact.account.AccountRow;
import org.parley.fact.account.AccountWriter;
import org.parley.fact.account.ImportStamp;
import org.parley.fact.account.Outcome;
import org.parley.intake.FactItem.End;
import org.parley.intake.FactItem.Line;
import org.parley.intake.RowLedger.Done;
import org.parley.intake.format.csv.CsvRow;
import org.parley.intake.ledger.ImportFile.Status;
import org.parley.intake.ledger.Ledger;
import org.parley.notice.Effect;
import org.parley.notice.Notice;
import org.parley.notice.NoticeCode;
import org.parley.notice.Parsed;
import org.springframework.batch.infrastructure.item.Chunk;
import org.springframework.batch.infrastructure.item.ItemWriter;

/**
 * Stores the accounts of a chunk and, with them, what became of each row and how far the
 * file is read: what is in the ledger is in the archive, and the other way round.
 */
final class FactWriter implements ItemWriter<FactItem> {

	private final ImportTask task;

	private final Ledger ledger;

	private final AccountWriter accounts;

	private final VanishedRowsQuery vanished;

	private final RecordingClock clock;

	private final ImportProgress progress;

	FactWriter(ImportTask task, Ledger ledger, AccountWriter accounts, VanishedRowsQuery vanished, RecordingClock clock,
			ImportProgress progress) {
		this.task = task;
		this.ledger = ledger;
		this.accounts = accounts;
		this.vanished = vanished;
		this.clock = clock;
		this.progress = progress;
	}

	@Override
	public void write(Chunk<? extends FactItem> chunk) {
		List<Line> lines = new ArrayList<>();
		for (FactItem item : chunk) {
			switch (item) {
				case Line line -> lines.add(line);
				case End end -> {
					write(lines);
					lines.clear();
					finish(end);
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
		FactFile source = lines.getFirst().source();
		List<CsvRow> rows = lines.stream().map(Line::row).toList();
		List<Parsed<AccountRow>> parsed = source.parse(rows);
		List<AccountRow> accepted = new ArrayList<>();
		List<Boolean> repeated = new ArrayList<>();
		for (Parsed<AccountRow> row : parsed) {
			boolean repeats = row instanceof Parsed.Accepted<AccountRow>(AccountRow account, var _)
					&& source.repeats(account);
			repeated.add(repeats);
			if (!repeats && row instanceof Parsed.Accepted<AccountRow>(AccountRow account, var _)) {
				accepted.add(account);
			}
		}
		ImportStamp stamp = new ImportStamp(this.clock.instant(), this.task.run(), source.file().path());
		Iterator<Outcome> outcomes = this.accounts.write(accepted, stamp).outcomes().iterator();
		List<Done> done = new ArrayList<>();
		for (int i = 0; i < rows.size(); i++) {
			done.add(switch (parsed.get(i)) {
				case Parsed.Rejected<AccountRow>(var notices) -> new Done(rows.get(i), Effect.REJECTED, notices);
				case Parsed.Accepted<AccountRow>(var _, var notices) ->
					repeated.get(i) ? repetition(rows.get(i), notices) : stored(rows.get(i), outcomes.next(), notices);
			});
		}
		new RowLedger(this.task.run(), this.ledger).enter(source.file(), source.header(), done);
		this.progress.advance(rows.size());
	}

	private static Done repetition(CsvRow row, List<Notice> notices) {
		List<Notice> all = new ArrayList<>(notices);
		all.add(Notice.of(NoticeCode.DUPLICATE_ROW, "An earlier row of this file has the same fact, source, claimant "
				+ "and row key; give this one another value in the column row."));
		return new Done(row, Effect.DUPLICATE, all);
	}

	private static Done stored(CsvRow row, Outcome outcome, List<Notice> notices) {
		List<Notice> all = new ArrayList<>(notices);
		outcome.notices()
			.stream()
			.filter((notice) -> notices.stream().noneMatch((said) -> said.code() == notice.code()))
			.forEach(all::add);
		Effect effect = switch (outcome.change()) {
			case NEW -> Effect.NEW;
			case REVISED -> Effect.REVISED;
			case UNCHANGED -> Effect.UNCHANGED;
			case DUPLICATE -> Effect.DUPLICATE;
		};
		return new Done(row, effect, all);
	}

	private void finish(End end) {
		FactFile source = end.source();
		if (source == null) {
			this.ledger.notices().add(this.task.run(), end.file().id(), List.of(Changed.NOTICE));
			this.ledger.files().end(end.file().id(), Status.REJECTED);
			return;
		}
		if (this.ledger.files().existsEarlier(this.task.run(), end.file().path())) {
			this.ledger.notices()
				.add(this.task.run(), end.file().id(), this.vanished.list(this.task.run(), end.file(), source.seen()));
		}
		this.ledger.files().end(end.file().id(), Status.DONE);
	}

}
