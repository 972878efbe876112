package org.parley.fact.account;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * What marks the rows of one file of one run.
 *
 * @param recordedAt one instant for the whole run; kept to the microsecond, as the
 * databases do
 */
public record ImportStamp(Instant recordedAt, long runId, String file) {

	public ImportStamp {
		recordedAt = recordedAt.truncatedTo(ChronoUnit.MICROS);
	}

}
