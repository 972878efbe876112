package org.parley.briefing.ceasefires;

import org.jspecify.annotations.Nullable;
import org.parley.briefing.word.Cites;

/**
 * An incident.
 *
 * @param label what it is called
 * @param detail its kind, its means, who is said to have done it, and to whom
 * @param losses by side, as low, best and high where that is how they are known
 */
public record Incident(String when, String where, String label, @Nullable String detail, String losses, Cites cites) {
}
