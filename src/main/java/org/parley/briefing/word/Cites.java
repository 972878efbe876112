package org.parley.briefing.word;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Where something was read.
 *
 * @param numbers numbers of the list of sources, ascending
 */
public record Cites(List<Integer> numbers) {

	/** As they stand in the text: {@code [1] [4]}. */
	@Override
	public String toString() {
		return this.numbers.stream().map((number) -> "[" + number + "]").collect(Collectors.joining(" "));
	}

}
