package org.parley.briefing.cut;

/**
 * One account's say in a contested value.
 *
 * @param shown whether this is the account that is shown
 */
public record ContestedRow(long factId, String slot, long accountId, String says, boolean shown) {
}
