package org.parley.briefing.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.parley.briefing.word.Wording;

/**
 * Measures how much of a page each block needs to start there, from its texts and the
 * columns of its template: what is not longer than a quarter of the page is kept whole,
 * of what is longer the headings and the first rows.
 */
final class Rooms {

	private static final int WHOLE = 200;

	/** Of what says what was asked: nobody wants to turn a page within it. */
	private static final int QUESTION = 320;

	private static final int WIDTH = 505;

	private static final int BESIDE = 233;

	/** What a page holds, and what the title takes of the first. */
	private static final int PAGE = 737;

	private static final int HEAD = 100;

	private static final int HEADING1 = 36;

	private static final int HEADING2 = 24;

	private static final int HEADING3 = 20;

	private static final int TABLE_HEAD = 16;

	private static final int AROUND_A_TABLE = 10;

	private static final int AROUND_A_PICTURE = 26;

	private static final int FIRST_ROWS = 2;

	/** Of a line of text, a letter's width and the height, in parts of the size. */
	private static final double LETTER = 0.49;

	private static final double LINE = 1.37;

	private final TableColumns columns;

	Rooms(Templates templates, Wording wording) {
		this.columns = new TableColumns(templates, wording);
	}

	/** The same blocks, each with its room. */
	List<Block> of(List<Block> blocks) {
		List<Block> measured = new ArrayList<>();
		Block.Room room = Block.Room.NONE;
		boolean together = fitsOnTwoPages(blocks);
		for (Block block : blocks) {
			room = room.next(together ? 1 : block.room().page(),
					(block.picture() != null) ? whole(block) : start(block));
			measured.add(block.needing(room));
		}
		return measured;
	}

	/** What does, begins on the first page below what that has. */
	private boolean fitsOnTwoPages(List<Block> blocks) {
		return HEAD + blocks.stream().mapToInt(this::whole).sum() < 2 * PAGE;
	}

	private int start(Block block) {
		int whole = whole(block);
		return (whole <= ("question".equals(block.table().part()) ? QUESTION : WHOLE)) ? whole
				: above(block) + table(block.table(), FIRST_ROWS);
	}

	private int whole(Block block) {
		Block.Picture picture = block.picture();
		if (picture != null && picture.beside() != null) {
			Block.Beside beside = picture.beside();
			return Math.max(
					2 * HEADING2 + table(block.table(), Integer.MAX_VALUE) + table(beside.table(), Integer.MAX_VALUE)
							+ height(block.sentence(), BESIDE, 9, 4),
					HEADING2 + picture.drawing().height() + AROUND_A_PICTURE + height(picture.caption(), BESIDE, 8, 0));
		}
		int drawn = (picture == null) ? 0
				: picture.drawing().height() + AROUND_A_PICTURE + height(picture.caption(), WIDTH, 8, 0);
		return above(block) + table(block.table(), Integer.MAX_VALUE) + drawn;
	}

	private int above(Block block) {
		Block.Headings headings = block.headings();
		return ((headings.first() != null) ? HEADING1 : 0) + ((headings.second() != null) ? HEADING2 : 0)
				+ ((headings.third() != null) ? HEADING3 : 0) + height(block.sentence(), WIDTH, 9, 4);
	}

	private int table(Block.Table table, int most) {
		if (table.part() == null) {
			return 0;
		}
		List<Column> all = this.columns.of(table.part(), table.head());
		return TABLE_HEAD + AROUND_A_TABLE + table.rows().stream().limit(most).mapToInt((row) -> row(row, all)).sum();
	}

	private static int row(Record row, List<Column> columns) {
		return columns.stream()
			.mapToInt((column) -> column.values().stream().mapToInt((value) -> value(value, row, column.width())).sum())
			.max()
			.orElse(0);
	}

	private static int value(Column.Value value, Record row, int width) {
		Object found = value.of(row);
		String text = (found != null) ? found.toString() : null;
		return switch (value.look()) {
			case DRAWING -> TABLE_HEAD;
			case FIGURE -> height(text, width, 16, 2);
			case NOTE -> height(text, width, 7.5, 3);
			case NAME, MARK, CELL, CITE -> height(text, width, 8.5, 6);
		};
	}

	/** How high some text is in a column; 0 without any. */
	private static int height(@Nullable String text, int width, double size, int around) {
		if (text == null || text.isEmpty()) {
			return 0;
		}
		double letters = (width - 6) / (size * LETTER);
		double lines = Stream.of(text.split("\n", -1)).mapToDouble((line) -> Math.ceil(line.length() / letters)).sum();
		return (int) Math.ceil(lines * size * LINE) + around;
	}

}
