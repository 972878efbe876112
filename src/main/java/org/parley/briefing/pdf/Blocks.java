package org.parley.briefing.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.parley.briefing.draw.Drawing;
import org.parley.briefing.word.Entry;
import org.parley.briefing.word.Telling;
import org.parley.briefing.word.Value;
import org.parley.briefing.word.Wording;

/**
 * Collects the blocks of a briefing in their order. A table without rows is never
 * printed: its sentence stands in its place.
 */
final class Blocks {

	private final List<Block> blocks = new ArrayList<>();

	private @Nullable String heading1;

	private Block.Room room = Block.Room.NONE;

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

	/**
	 * A table of what each source says about one thing, under a smaller heading. Where
	 * the briefing goes by none of them, it has no column for that.
	 */
	void tellings(String heading, String thing, List<Telling> rows, String ifEmpty) {
		add(null, heading, rows.isEmpty() ? ifEmpty : null, told(thing, rows));
	}

	static Block.Table told(String thing, List<Telling> rows) {
		return table(rows.stream().anyMatch(Telling::shown) ? "tellings" : "told", thing, rows);
	}

	/** A table of sums, under a smaller heading. */
	void tallies(String heading, String of, List<? extends Record> rows) {
		add(null, heading, null, table("tallies", of, rows));
	}

	/** A block that has all there is but a drawing. */
	void add(@Nullable String heading2, @Nullable String heading3, @Nullable String sentence, Block.Table table) {
		add(heading2, heading3, sentence, table, null);
	}

	/** The entries that are recorded, and in one line the names of those that are not. */
	void entries(String heading, List<Entry> entries, Wording wording) {
		List<Entry> rows = new ArrayList<>(entries.stream().filter((entry) -> entry.value().text() != null).toList());
		String missing = entries.stream()
			.filter((entry) -> entry.value().text() == null)
			.map((entry) -> wording.lower(entry.name()))
			.collect(Collectors.joining(", "));
		if (!missing.isEmpty()) {
			rows.add(new Entry(wording.say("entries.missing"), new Value(missing, Value.NONE.cites(), null)));
		}
		table(heading, "entries", rows, wording.say("entries.none"));
	}

	/** A drawing of the whole width, under a heading. */
	void picture(String heading, Drawing drawing, String caption) {
		picture(heading, drawing, caption, caption);
	}

	/** The same with other words where there are no drawings. */
	void picture(String heading, Drawing drawing, String caption, String words) {
		add(heading, null, null, Block.Table.NONE, new Block.Picture(null, drawing, caption, words));
	}

	/** What follows starts on a page of its own. */
	void turnPage() {
		this.room = this.room.turned();
	}

	void add(@Nullable String heading2, @Nullable String heading3, @Nullable String sentence, Block.Table table,
			Block.@Nullable Picture picture) {
		this.blocks
			.add(new Block(this.room, new Block.Headings(this.heading1, heading2, heading3), sentence, table, picture));
		this.heading1 = null;
	}

	List<Block> all() {
		return List.copyOf(this.blocks);
	}

	private static Block.Table table(String part, @Nullable String head, List<? extends Record> rows) {
		return rows.isEmpty() ? Block.Table.NONE : new Block.Table(part, head, rows);
	}

}
