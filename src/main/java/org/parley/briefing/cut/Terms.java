package org.parley.briefing.cut;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * The term list of a dossier: what stands in labels instead of a term that is avoided.
 * Quotes, headlines and names never pass through it.
 */
public record Terms(List<Term> terms) {

	/** No term is avoided. */
	public static final Terms NONE = new Terms(List.of());

	/** A label in the terms of the dossier. */
	String in(String label) {
		if (this.terms.isEmpty()) {
			return label;
		}
		Map<String, String> used = this.terms.stream().collect(Collectors.toMap(Term::avoid, Term::use));
		String avoided = used.keySet()
			.stream()
			.sorted(Comparator.comparingInt(String::length).reversed())
			.map(Pattern::quote)
			.collect(Collectors.joining("|"));
		return Pattern.compile("(?<![\\p{L}\\p{N}])(?:" + avoided + ")(?![\\p{L}\\p{N}])")
			.matcher(label)
			.replaceAll((found) -> Matcher.quoteReplacement(used.getOrDefault(found.group(), found.group())));
	}

	/**
	 * A term.
	 *
	 * @param use what is said instead of it
	 * @param note why, and of what
	 */
	public record Term(String avoid, String use, @Nullable String note) {
	}

}
