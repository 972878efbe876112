package org.parley.briefing.draw;

import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

import org.parley.briefing.word.Wording;

/**
 * What the locator map shows.
 *
 * @param countries the countries of the dossier
 * @param border the border between them; null when none, or more than one, is recorded
 * @param marks what happened where
 * @param caption what the map says, in words
 */
public record Locator(List<Country> countries, @Nullable Border border, List<Mark> marks, String caption) {

	/**
	 * A country of the dossier.
	 *
	 * @param code of ISO 3166-1, three letters; null when the archive has none
	 * @param spot where the archive puts it; null when it does not say
	 */
	public record Country(String name, @Nullable String code, @Nullable Spot spot) {
	}

	/**
	 * The border.
	 *
	 * @param disputed whether it is recorded as disputed
	 */
	public record Border(String name, boolean disputed) {
	}

	/**
	 * A mark on the map.
	 *
	 * @param within how far from the spot it may have been, in km; 0 for at the spot
	 */
	public record Mark(Sign sign, String label, Spot spot, int within) {
	}

	/** What a mark stands for. */
	public enum Sign {

		/** One or more incidents. */
		INCIDENT,
		/** Incidents of before that the period brought news of. */
		EARLIER,
		/** A round of talks. */
		TALKS,
		/** A crossing that is open. */
		OPEN,
		/** A crossing that is open with restrictions. */
		RESTRICTED,
		/** A crossing that is closed. */
		CLOSED;

		/** As the legend has it. */
		String words(Wording wording) {
			return wording.say("map.legend." + name().toLowerCase(Locale.ROOT));
		}

	}

}
