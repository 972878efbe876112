package org.parley.briefing.cut;

import java.time.Instant;

/**
 * Where an account was read.
 *
 * @param publicAt from when on it was public
 * @param line whose word it is: accounts of one line are not independent of each other
 */
public record Origin(long articleId, String publisher, Instant publicAt, String line) {
}
