package org.parley.briefing.draw;

import java.util.List;

import org.jspecify.annotations.Nullable;

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
		INCIDENT("incident of the period"),
		/** Incidents of before that the period brought news of. */
		EARLIER("earlier incident, news of it in the period"),
		/** A round of talks. */
		TALKS("talks of the period"),
		/** A crossing that is open. */
		OPEN("crossing open"),
		/** A crossing that is open with restrictions. */
		RESTRICTED("crossing open with restrictions"),
		/** A crossing that is closed. */
		CLOSED("crossing closed");

		private final String words;

		Sign(String words) {
			this.words = words;
		}

		/** As the legend has it. */
		public String words() {
			return this.words;
		}

	}

}
