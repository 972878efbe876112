package org.parley.briefing.pdf;

import org.parley.briefing.content.Content;

/**
 * Whether a briefing has so little that two pages hold it: a ceasefire, a few incidents,
 * no talks. What says nothing is told shortly then.
 */
final class Small {

	private static final int CEASEFIRES = 1;

	private static final int INCIDENTS = 4;

	private static final int SOURCES = 5;

	private Small() {
	}

	static boolean is(Content content) {
		return (content.talks() == null || content.talks().isEmpty()) && content.contested().isEmpty()
				&& content.sources().size() <= SOURCES
				&& (content.ceasefires() == null || (content.ceasefires().strip().size() <= CEASEFIRES
						&& content.ceasefires().incidents().size() <= INCIDENTS));
	}

}
