package org.parley.briefing.content;

import java.time.Instant;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.parley.briefing.cut.Dossier;
import org.parley.briefing.period.Period;

/**
 * What a briefing is asked.
 *
 * @param sections the parts that are wanted
 * @param language in which it is answered
 * @param asOf what was public at this instant
 * @param knownAt what the archive had recorded at this instant
 * @param since the issue before it; null when there is none
 */
public record Question(Dossier dossier, Period period, Set<Section> sections, String language, Instant asOf,
		Instant knownAt, @Nullable Since since) {

	/** Whether a part is wanted. */
	public boolean wants(Section section) {
		return this.sections.contains(section);
	}

}
