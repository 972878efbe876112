package org.parley.intake.format.article;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * The zone of publication days that name none: the setting's, else the one that all
 * dossiers share, else UTC.
 *
 * @param zone the zone
 * @param guessed whether dossiers disagree, so that it is only a guess
 */
public record PublicationZone(ZoneId zone, boolean guessed) {

	/** Chooses the zone. */
	public static PublicationZone choose(@Nullable ZoneId setting, Set<ZoneId> dossiers) {
		if (setting != null) {
			return new PublicationZone(setting, false);
		}
		return (dossiers.size() == 1) ? new PublicationZone(dossiers.iterator().next(), false)
				: new PublicationZone(ZoneOffset.UTC, dossiers.size() > 1);
	}

}
