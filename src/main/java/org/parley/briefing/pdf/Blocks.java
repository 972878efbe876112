package org.parley.briefing.pdf;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Collects the blocks of a briefing in their order. A table without rows is never
 * printed: its sentence stands in its place.
 */
final class Blocks {

	private final List<Block> blocks = new ArrayList<>();

	private @Nullable String heading1;

	/** Starts a section; the heading is printed with the block that follows. */
	void section(String heading) {
		this.heading1 = heading;
	}

	/** A heading with a sentence below it, or a sentence alone. */
	void sentence(@Nullable String heading, @Nullable String sentence) {
		add(heading, null, sentence, Block.Table.NONE);
	}

	/** A table under a heading. */
	void table(String heading, String part, List<? extends Record> rows, String ifEmpty) {
		add(heading, null, rows.isEmpty() ? ifEmpty : null, table(part, null, rows));
	}

	/** A table under a smaller heading. */
	void subtable(String heading, String part, List<? extends Record> rows, String ifEmpty) {
		add(null, heading, rows.isEmpty() ? ifEmpty : null, table(part, null, rows));
	}

	/** A table of what each source says about one thing, under a smaller heading. */
	void tellings(String heading, String thing, List<? extends Record> rows, String ifEmpty) {
		add(null, heading, rows.isEmpty() ? ifEmpty : null, table("tellings", thing, rows));
	}

	/** A block that has all there is. */
	void add(@Nullable String heading2, @Nullable String heading3, @Nullable String sentence, Block.Table table) {
		this.blocks.add(new Block(this.blocks.size(), this.heading1, heading2, heading3, sentence, table));
		this.heading1 = null;
	}

	List<Block> all() {
		return List.copyOf(this.blocks);
	}

	private static Block.Table table(String part, @Nullable String head, List<? extends Record> rows) {
		return rows.isEmpty() ? Block.Table.NONE : new Block.Table(part, head, rows);
	}

}
