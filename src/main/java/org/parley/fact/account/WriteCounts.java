package org.parley.fact.account;

import java.util.List;

import org.parley.fact.account.Outcome.Change;

/**
 * What became of the rows of one chunk.
 *
 * @param outcomes one for each row, in the order of the rows
 */
public record WriteCounts(List<Outcome> outcomes) {

	public int added() {
		return count(Change.NEW);
	}

	public int revised() {
		return count(Change.REVISED);
	}

	public int unchanged() {
		return count(Change.UNCHANGED);
	}

	public int duplicate() {
		return count(Change.DUPLICATE);
	}

	private int count(Change change) {
		return (int) this.outcomes.stream().filter((outcome) -> outcome.change() == change).count();
	}

}
