package org.parley.briefing;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.parley.briefing.content.Section;
import org.parley.briefing.period.Period;

/**
 * What somebody asks for.
 *
 * @param dossier the name of the dossier
 * @param asOf null for the end of the period, or now while it lasts
 * @param knownAt null for now
 * @param sections in the order in which they are printed; empty for the dossier's own
 * @param language null for the dossier's own
 */
public record Ask(String dossier, Period period, @Nullable Instant asOf, @Nullable Instant knownAt,
		List<Section> sections, @Nullable String language) {
}
