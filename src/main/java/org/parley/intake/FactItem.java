package org.parley.intake;

import org.jspecify.annotations.Nullable;
import org.parley.intake.format.csv.CsvRow;
import org.parley.intake.ledger.ImportFile;

/** What comes out of the fact files of a run, in order. */
sealed interface FactItem {

	/** A row of a file. */
	record Line(FactFile source, CsvRow row) implements FactItem {
	}

	/**
	 * The end of a file.
	 *
	 * @param source null when the file could not be read as it was entered into the
	 * ledger
	 */
	record End(ImportFile file, @Nullable FactFile source) implements FactItem {
	}

}
