package org.parley.briefing.pdf;

import java.util.List;

/** One piece of a briefing, in the order in which it is read. */
public sealed interface Piece {

	/**
	 * A heading.
	 *
	 * @param level 1 for a part of the briefing, 2 and 3 for what is below it
	 */
	record Heading(int level, String text) implements Piece {
	}

	/** A sentence or a few lines. */
	record Sentence(String text) implements Piece {
	}

	/**
	 * A table.
	 *
	 * @param part the name of its template
	 */
	record Table(String part, List<Column> columns, List<? extends Record> rows) implements Piece {
	}

	/**
	 * A drawing.
	 *
	 * @param alt what it shows, for those who do not see it
	 * @param caption what it says, for all
	 * @param words what stands in its place where there are no drawings
	 */
	record Picture(String svg, String alt, String caption, String words) implements Piece {
	}

}
