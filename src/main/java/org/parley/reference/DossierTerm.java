package org.parley.reference;

import org.jspecify.annotations.Nullable;

/**
 * A term that the briefings of a dossier avoid.
 *
 * @param language of the briefings in which it is avoided
 * @param use what they say instead
 * @param note why, and of what
 */
public record DossierTerm(String dossier, String language, String avoid, String use, @Nullable String note) {
}
