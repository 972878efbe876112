package org.parley.briefing.content;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.parley.briefing.word.Cites;

/**
 * What changed since an earlier issue, in three classes that a reader must not confuse.
 *
 * @param since the number of that issue
 * @param world what happened since
 * @param knowledge what was learned late, or put right, about the time before
 * @param sources what rested on articles that were corrected or withdrawn
 */
public record Changes(int since, List<Change> world, List<Change> knowledge, List<Change> sources) {

	/**
	 * What changed about one fact.
	 *
	 * @param fact what it is about
	 * @param brief the same in a few words, with what is new of it
	 * @param says the values that are new or gone
	 * @param note how many accounts there are, or why a source was withdrawn
	 * @param who who says so
	 * @param cites empty when the article is gone
	 */
	public record Change(String fact, String brief, String says, @Nullable String note, String who, Cites cites) {
	}

}
