package org.parley.briefing.cut;

import org.jspecify.annotations.Nullable;

/**
 * The passage an account rests on and the time it speaks for.
 *
 * @param holds the time, as a reader sees it
 */
public record Words(@Nullable String quote, @Nullable String note, @Nullable String holds) {
}
