package org.parley.briefing.word;

/**
 * A named value of a fact.
 *
 * @param name what the value is, as the page calls it
 */
public record Entry(String name, Value value) {
}
