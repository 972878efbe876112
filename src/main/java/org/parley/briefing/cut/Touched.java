package org.parley.briefing.cut;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The incidents of a dossier that some account puts into a period, or that became public
 * in it.
 *
 * @param lone those of which one account tells alone
 * @param compared those of which several tell
 */
record Touched(Set<Long> lone, Set<Long> compared) {

	/** All facts that are told in full: all, unless some are only counted. */
	List<Long> inFull(List<Long> others, Crowd crowd) {
		Set<Long> counted = crowd.counted().stream().map(Occurrence::factId).collect(Collectors.toSet());
		return Stream.of(others, this.compared, this.lone)
			.flatMap(Collection::stream)
			.filter((id) -> !counted.contains(id))
			.sorted()
			.toList();
	}

	int size() {
		return this.lone.size() + this.compared.size();
	}

}
