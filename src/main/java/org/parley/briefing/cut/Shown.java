package org.parley.briefing.cut;

/**
 * Which account a value of a fact is taken from.
 *
 * @param says the value, its parts joined, as a reader sees it
 * @param contested whether another account contradicts it
 */
public record Shown(long factId, String slot, long accountId, String says, boolean contested) {
}
