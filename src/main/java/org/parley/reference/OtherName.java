package org.parley.reference;

import org.jspecify.annotations.Nullable;

/**
 * A further name of an actor or place.
 *
 * @param slug whose name it is
 * @param language BCP 47, null when not said
 * @param kind alias, acronym, transliteration, native, former
 */
public record OtherName(String slug, String name, @Nullable String language, String kind) {
}
