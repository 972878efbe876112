package org.parley.briefing.cut;

import org.jspecify.annotations.Nullable;

/**
 * One account's say in a contested value.
 *
 * @param accountId null for what the archive derived by rule
 * @param shown whether this is the account that is shown
 */
public record ContestedRow(long factId, String slot, @Nullable Long accountId, String says, boolean shown) {
}
