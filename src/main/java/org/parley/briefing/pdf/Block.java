package org.parley.briefing.pdf;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.parley.briefing.draw.Drawing;

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
	 * @param caption what it says, for all
	 * @param words what stands in its place where there are no drawings
	 */
	record Picture(@Nullable Beside beside, Drawing drawing, String caption, String words) {
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

	/** The same block with the room that it needs. */
	Block needing(Room needed) {
		return new Block(needed, this.headings, this.sentence, this.table, this.picture);
	}

	/**
	 * How much room a block needs to start on a page, so that no heading is left alone
	 * and no short table is torn. The template has a group per size; each component but
	 * the first counts the blocks that need more than the size before it, so that a group
	 * breaks only for them.
	 *
	 * @param page a block with another number than the one before starts a page
	 */
	record Room(int page, int at80, int at120, int at160, int at200, int at240, int at280, int at320) {

		/** The first page, before anything is measured. */
		static final Room NONE = new Room(1, 0, 0, 0, 0, 0, 0, 0);

		/** The room of the next block, which needs so many points. */
		Room next(int onPage, int points) {
			return new Room(onPage, this.at80 + 1, count(this.at120, points, 80), count(this.at160, points, 120),
					count(this.at200, points, 160), count(this.at240, points, 200), count(this.at280, points, 240),
					count(this.at320, points, 280));
		}

		/** The room of what starts a page. */
		Room turned() {
			return new Room(this.page + 1, this.at80, this.at120, this.at160, this.at200, this.at240, this.at280,
					this.at320);
		}

		private static int count(int before, int needs, int more) {
			return (needs > more) ? before + 1 : before;
		}

	}

}
