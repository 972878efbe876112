package org.parley.intake;

import java.util.ArrayList;
import java.util.List;

import org.parley.intake.format.Layouts;
import org.parley.intake.format.csv.CsvHeader;
import org.parley.intake.format.csv.CsvRow;
import org.parley.intake.ledger.Counts;
import org.parley.intake.ledger.ImportFile;
import org.parley.intake.ledger.Ledger;
import org.parley.intake.ledger.NoticeStore.About;
import org.parley.intake.ledger.RejectStore.Reject;
import org.parley.intake.ledger.RejectedRow;
import org.parley.notice.Effect;
import org.parley.notice.Notice;

/**
 * Enters what became of rows, in the transaction that stores them: counts and position of
 * the file, notices, refused rows, and which refused rows of earlier runs these mend.
 */
final class RowLedger {

	private final long run;

	private final Ledger ledger;

	RowLedger(long run, Ledger ledger) {
		this.run = run;
		this.ledger = ledger;
	}

	/** Enters rows of one file that follow each other. */
	void enter(ImportFile file, CsvHeader header, List<Done> rows) {
		Counts counts = Counts.NONE;
		List<About> notices = new ArrayList<>();
		List<Reject> rejects = new ArrayList<>();
		int mark = mark(header);
		for (Done done : rows) {
			counts = counts.plus(Counts.of(done.effect));
			notices.add(new About(file.id(), done.row.number(), done.notices));
			if (done.effect == Effect.REJECTED) {
				rejects.add(new Reject(file.id(), done.row.number(), header.raw(), done.row.raw(), done.notices));
			}
			if (mark >= 0 && mark < done.row.cells().size()) {
				RejectedRow.find(done.row.cells().get(mark))
					.ifPresent((earlier) -> this.ledger.rejects().markRetried(earlier, this.run));
			}
		}
		this.ledger.notices().add(this.run, notices);
		this.ledger.rejects().add(rejects);
		if (!rows.isEmpty()) {
			this.ledger.files().advance(file.id(), rows.getLast().row.number() - header.rows(), counts);
		}
	}

	private static int mark(CsvHeader header) {
		return header.names().stream().map(Layouts::name).toList().indexOf(RejectedRow.COLUMN);
	}

	/** What became of one row. */
	record Done(CsvRow row, Effect effect, List<Notice> notices) {
	}

}
