package org.parley.briefing.content;

import org.jspecify.annotations.Nullable;

/**
 * An article that the text cites.
 *
 * @param number the number by which the text cites it
 * @param url null when it has none
 * @param rating the publisher's reliability and the credibility of what was taken from it
 * @param independence what stands behind it, and which other sources are of the same line
 */
public record Source(int number, String title, @Nullable String url, String published, String rating,
		String independence) {

	/** The address as a link: only to the web. */
	public @Nullable String link() {
		return (this.url != null && (this.url.startsWith("https://") || this.url.startsWith("http://"))) ? this.url
				: null;
	}

}
