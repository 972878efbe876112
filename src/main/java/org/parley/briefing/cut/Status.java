package org.parley.briefing.cut;

import java.time.LocalDate;

/**
 * The state of a ceasefire at the as-of, as one viewer sees it.
 *
 * @param since first day of the present state
 */
public record Status(long ceasefireId, String label, String seenBy, String seenByName, Step.State state,
		LocalDate since, Step.Cause cause) {
}
