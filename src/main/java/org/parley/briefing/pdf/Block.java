package org.parley.briefing.pdf;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * One block of the page: a heading of one of three levels, a sentence, a table; any of
 * them may be missing.
 *
 * @param room how much of the page it needs to start
 */
record Block(Room room, @Nullable String heading1, @Nullable String heading2, @Nullable String heading3,
		@Nullable String sentence, Table table) {

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
	 */
	record Room(int at80, int at150, int at220, int at300, int at400) {

		static final Room NONE = new Room(0, 0, 0, 0, 0);

		private static final int HIGHEST = 400;

		private static final int START = 150;

		/**
		 * The room of the next block.
		 * @param points its height, as estimated; a table that is higher than the largest
		 * size may be torn and only needs room for its start
		 */
		Room next(int points) {
			int needs = (points > HIGHEST) ? START : points;
			return new Room(this.at80 + 1, count(this.at150, needs, 80), count(this.at220, needs, 150),
					count(this.at300, needs, 220), count(this.at400, needs, 300));
		}

		private static int count(int before, int needs, int more) {
			return (needs > more) ? before + 1 : before;
		}

	}

}
