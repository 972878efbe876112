package org.parley.intake;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.parley.intake.format.csv.CsvRow;
import org.parley.intake.format.facts.ReferenceRow;
import org.parley.intake.ledger.ImportFile;
import org.parley.notice.Effect;
import org.parley.notice.Notice;
import org.parley.notice.NoticeCode;
import org.parley.notice.Parsed;

/** One row of a reference file on its way: read, perhaps refused, then written. */
final class ReferenceLine {

	private final ImportFile file;

	private final CsvRow csv;

	private final @Nullable ReferenceRow row;

	private final List<Notice> notices;

	private @Nullable Effect effect;

	ReferenceLine(ImportFile file, CsvRow csv, Parsed<ReferenceRow> parsed) {
		this.file = file;
		this.csv = csv;
		this.notices = new ArrayList<>(parsed.notices());
		this.row = (parsed instanceof Parsed.Accepted<ReferenceRow>(ReferenceRow accepted, var _)) ? accepted : null;
		this.effect = (this.row == null) ? Effect.REJECTED : null;
	}

	/** Where it stands, for a sentence. */
	String place() {
		return "row " + this.csv.number() + " of " + this.file.path();
	}

	ImportFile file() {
		return this.file;
	}

	/** The row, null when it is not, or no longer, to be written. */
	@Nullable ReferenceRow open() {
		return (this.effect == null) ? this.row : null;
	}

	void reject(NoticeCode code, String column, String offending, String sentence) {
		this.notices.add(new Notice(code, column, offending, sentence));
		this.effect = Effect.REJECTED;
	}

	void repeats(ReferenceLine first) {
		this.notices.add(Notice.of(NoticeCode.DUPLICATE_ROW, "The same stands in " + first.place() + "."));
		this.effect = Effect.DUPLICATE;
	}

	void written(Effect effect) {
		this.effect = effect;
	}

	/** For the ledger, once it was written or refused. */
	RowLedger.Done done() {
		return new RowLedger.Done(this.csv, (this.effect != null) ? this.effect : Effect.UNCHANGED, this.notices);
	}

}
