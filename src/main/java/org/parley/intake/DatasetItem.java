package org.parley.intake;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.parley.intake.format.csv.CsvRow;
import org.parley.intake.ledger.ImportFile;
import org.parley.notice.Notice;

/** What comes out of the dataset files of a run, in order. */
sealed interface DatasetItem {

	/** A row of a file. */
	record Line(DatasetRows source, CsvRow row) implements DatasetItem {
	}

	/**
	 * The end of a file.
	 *
	 * @param source null when the file is refused
	 * @param refusal why it is
	 */
	record End(ImportFile file, @Nullable DatasetRows source, List<Notice> refusal) implements DatasetItem {
	}

}
