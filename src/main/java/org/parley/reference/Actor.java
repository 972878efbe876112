package org.parley.reference;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * An actor as a reference file states it; null and empty mean silence.
 *
 * @param partOf slug of the side it belongs to
 * @param sameAs slug of the actor that it was found to be; its own slug ends that
 */
public record Actor(String slug, String name, String kind, @Nullable String country, @Nullable String partOf,
		@Nullable String sameAs, List<ExternalId> externalIds) {
}
