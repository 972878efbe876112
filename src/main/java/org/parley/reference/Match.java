package org.parley.reference;

import java.util.List;

/**
 * What a name led to.
 *
 * @param <T> what was looked for
 */
public sealed interface Match<T> {

	/** Exactly one bears the name. */
	record One<T>(T entry) implements Match<T> {
	}

	/** Several bear the name, so that it says nothing. */
	record Several<T>(List<T> entries) implements Match<T> {
	}

	/**
	 * None bears it.
	 *
	 * @param nearest slugs of those that may be meant, nearest first
	 */
	record None<T>(List<String> nearest) implements Match<T> {
	}

}
