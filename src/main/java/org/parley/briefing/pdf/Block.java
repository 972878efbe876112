package org.parley.briefing.pdf;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * One block of the page: headings, a sentence, a table, a drawing; any of them may be
 * missing.
 *
 * @param room how much of the page it needs to start
 */
record Block(Room room, Headings headings, @Nullable String sentence, Table table, @Nullable Picture picture) {

	/** The headings above a block, of three levels. */
	record Headings(@Nullable String first, @Nullable String second, @Nullable String third) {

		static final Headings NONE = new Headings(null, null, null);

	}

	/**
	 * A drawing.
	 *
	 * @param beside what stands left of it; null when it takes the whole width
	 * @param alt what it shows, for those who do not see it
	 * @param caption what it says, for all
	 * @param words what stands in its place where there are no drawings
	 */
	record Picture(@Nullable Beside beside, String svg, String alt, String caption, String words) {
	}

	/**
	 * What stands left of a drawing: the block's own sentence or table, and another below
	 * it.
	 *
	 * @param own the heading of the drawing
	 * @param lower the heading of the lower table; null when there is none
	 */
	record Beside(String heading, String own, @Nullable String lower, Table table) {
	}

	/**
	 * A table.
	 *
	 * @param part the template it goes to, a file of {@code reports/part}
	 * @param head the changing column head of that template
	 */
	record Table(@Nullable String part, @Nullable String head, List<? extends Record> rows) {

		static final Table NONE = new Table(null, null, List.of());

	}

	/**
	 * How much room a block needs to start on a page, so that no heading is left alone
	 * and no short table is torn. The template has a group per size; each component
	 * counts the blocks that need at least that much, so that a group breaks only for
	 * them.
	 *
	 * @param page a block with another number than the one before starts a page
	 */
	record Room(int page, int at80, int at150, int at220, int at300) {

		static final Room NONE = new Room(1, 0, 0, 0, 0);

		private static final int HIGHEST = 220;

		private static final int START = 150;

		/**
		 * The room of the next block.
		 * @param points its height, as estimated
		 * @param whole whether it can only be printed whole; another that is high may be
		 * torn between two rows and only needs room for its start
		 */
		Room next(int points, boolean whole) {
			int needs = (points > HIGHEST && !whole) ? START : points;
			return new Room(this.page, this.at80 + 1, count(this.at150, needs, 80), count(this.at220, needs, 150),
					count(this.at300, needs, 220));
		}

		/** The room of what starts a page. */
		Room turned() {
			return new Room(this.page + 1, this.at80, this.at150, this.at220, this.at300);
		}

		private static int count(int before, int needs, int more) {
			return (needs > more) ? before + 1 : before;
		}

	}

}
