package org.parley.notice;

import java.util.List;

/**
 * What became of something read from a file: a value, perhaps with remarks, or the
 * reasons why there is none. A bad row is never an exception.
 *
 * @param <T> what an accepted row becomes
 */
public sealed interface Parsed<T> {

	List<Notice> notices();

	/** The row was understood; its notices are warnings at most. */
	record Accepted<T>(T value, List<Notice> notices) implements Parsed<T> {

		public Accepted {
			notices = List.copyOf(notices);
		}

	}

	/** The row was refused, for at least one error. */
	record Rejected<T>(List<Notice> notices) implements Parsed<T> {

		public Rejected {
			notices = List.copyOf(notices);
			if (!Notice.anyError(notices)) {
				throw new IllegalArgumentException("a rejected row needs an error");
			}
		}

	}

}
