package org.parley.briefing;

import java.util.List;

/**
 * An issued briefing as it is handed out.
 *
 * @param text what a mail says, for readers without HTML
 * @param html the same as a page
 * @param enclosures the files
 */
public record Parcel(String text, String html, List<Enclosure> enclosures) {

	/**
	 * A file.
	 *
	 * @param type its media type
	 */
	@SuppressWarnings("ArrayRecordComponent")
	public record Enclosure(String name, String type, byte[] bytes) {
	}

}
