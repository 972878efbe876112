package org.parley.briefing.cut;

import java.time.LocalDate;

/**
 * The state of a ceasefire at the as-of, as one viewer sees it.
 *
 * @param seenBy {@code archive} or a party's slug
 * @param since first day of the present state
 */
public record Status(long ceasefireId, String seenBy, String seenByName, Step.State state, LocalDate since,
		Step.Cause cause) {
}
