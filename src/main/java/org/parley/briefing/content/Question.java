package org.parley.briefing.content;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.parley.briefing.cut.Dossier;
import org.parley.briefing.period.Period;

/**
 * What a briefing is asked.
 *
 * @param sections the parts that are wanted, in the order in which they are printed
 * @param language in which it is answered
 * @param asOf what was public at this instant
 * @param knownAt what the archive had recorded at this instant
 * @param since the issue before it; null when there is none
 */
public record Question(Dossier dossier, Period period, List<Section> sections, String language, Instant asOf,
		Instant knownAt, @Nullable Since since) {

}
