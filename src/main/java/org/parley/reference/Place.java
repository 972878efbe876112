package org.parley.reference;

import java.math.BigDecimal;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A place as a reference file states it; null and empty mean silence.
 *
 * @param parent slug of the place that contains it
 */
public record Place(String slug, String name, String kind, @Nullable String parent, @Nullable BigDecimal lat,
		@Nullable BigDecimal lon, List<ExternalId> externalIds) {
}
