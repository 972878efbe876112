package org.parley.briefing.talks;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.parley.briefing.word.Cites;
import org.parley.briefing.word.Entry;
import org.parley.briefing.word.Telling;

/**
 * A round of talks, or a session of one.
 *
 * @param session whether it is a session
 * @param changed who leads the delegations against the round before, by party
 * @param outcomes the outcome as each source has it
 */
public record Round(String label, boolean session, List<Entry> entries, List<Delegation> delegations,
		List<Entry> changed, List<Telling> outcomes) {

	/** What one account says about the delegation of a party. */
	public record Delegation(String party, String head, String makeUp, @Nullable String remark, String who,
			Cites cites) {
	}

}
