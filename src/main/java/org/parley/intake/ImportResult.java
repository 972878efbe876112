package org.parley.intake;

import java.util.List;

import org.parley.intake.ledger.ImportReport;

/**
 * How an import ended.
 *
 * @param state how
 * @param report what it did up to then
 * @param failures why it failed, for the log; empty when it did not
 */
public record ImportResult(State state, ImportReport report, List<Throwable> failures) {

	/** How an import can end. */
	public enum State {

		/** All files are done. */
		COMPLETED,

		/** It was asked to stop, and can be resumed. */
		STOPPED,

		/** Something went wrong; once that is mended, it can be resumed. */
		FAILED

	}

}
