package org.parley.briefing.borders;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.parley.briefing.word.Cites;
import org.parley.briefing.word.Entry;
import org.parley.briefing.word.Telling;

/**
 * One border.
 *
 * @param lengths its length as each source has it
 * @param positions a line for each that is recorded, and one for a party without any
 */
public record Border(String label, List<Entry> entries, List<Telling> lengths, List<Claim> claims,
		List<Position> positions) {

	/** A claim to territory: who claims, from whom, since when. */
	public record Claim(String claim, String parties, @Nullable String basis, String since, String status,
			Cites cites) {
	}

	/** What a party holds, as one account says. */
	public record Position(String party, String subject, String stand, @Nullable String wording, String who,
			Cites cites) {
	}

}
