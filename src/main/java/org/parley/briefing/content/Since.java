package org.parley.briefing.content;

import java.time.Instant;

/**
 * An earlier issue, from which changes are counted.
 *
 * @param number its number
 * @param asOf what it took for public
 * @param knownAt what the archive had recorded when it was issued
 */
public record Since(int number, Instant asOf, Instant knownAt) {
}
