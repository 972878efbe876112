package org.parley.briefing.pdf;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.parley.briefing.ceasefires.Ceasefires;
import org.parley.briefing.content.Content;
import org.parley.briefing.draw.Drawing;
import org.parley.briefing.draw.Locator;
import org.parley.briefing.draw.LocatorMap;
import org.parley.briefing.front.FrontPage;
import org.parley.briefing.word.Entry;
import org.parley.briefing.word.Value;
import org.parley.briefing.word.Wording;

/** Lays out the first page: states, figures, talks, changes, deadlines beside the map. */
final class FrontLayout {

	/** The most states that the first page has room for. */
	static final int MOST_STATES = 5;

	/**
	 * What the page holds, in points, and what all but the states and talks takes of it.
	 */
	private static final int PAGE = 735;

	private static final int FIXED = 388;

	private static final int ROW = 21;

	private static final int LINE = 12;

	private static final int LETTERS_BESIDE = 68;

	private static final int LETTERS_OF_A_NAME = 36;

	private static final int LETTERS_OF_A_TREND = 30;

	private static final int LETTERS_OF_A_DATE = 15;

	private static final int LETTERS_OF_A_LINE = 110;

	private static final int LETTERS_OF_A_CHANGE = 38;

	private static final int LETTERS_OF_A_DEADLINE = 25;

	/**
	 * What the legend and caption of the map take, and the heads of the tables beside.
	 */
	private static final int BELOW_THE_MAP = 100;

	private static final int HEADS = 90;

	private static final int LOWEST = 120;

	private static final int SMALL = 160;

	private static final int HIGHEST = 270;

	private final Blocks blocks;

	private final Wording wording;

	FrontLayout(Blocks blocks, Wording wording) {
		this.blocks = blocks;
		this.wording = wording;
	}

	void of(Content content) {
		FrontPage front = content.front();
		this.blocks.section(this.wording.say("front.heading"));
		states(content.ceasefires());
		this.blocks.add(this.wording.say("front.figures"), null, null,
				new Block.Table("figures", null, List.of(front.figures())));
		if (!front.summary().isEmpty()) {
			this.blocks.sentence(this.wording.say("front.talks"), String.join("\n", front.summary()));
		}
		deadlines(content);
	}

	private void states(@Nullable Ceasefires ceasefires) {
		if (ceasefires == null) {
			return;
		}
		List<Ceasefires.Standing> strip = ceasefires.strip();
		List<Ceasefires.Standing> first = foremost(ceasefires);
		int more = strip.size() - first.size();
		this.blocks.add(null, null,
				first.isEmpty() ? this.wording.say("front.states.none")
						: (more > 0) ? this.wording.say("front.states.first", first.size(), strip.size()) : null,
				first.isEmpty() ? Block.Table.NONE : new Block.Table("strip", null, first));
	}

	private static List<Ceasefires.Standing> foremost(Ceasefires ceasefires) {
		List<Ceasefires.Standing> strip = ceasefires.strip();
		return strip.subList(0, Math.min(MOST_STATES, strip.size()));
	}

	private void deadlines(Content content) {
		FrontPage front = content.front();
		String heading = this.wording.say("front.deadlines");
		String none = front.calendar().isEmpty() ? this.wording.say("front.deadlines.none") : null;
		String changed = front.changes().isEmpty() ? null : this.wording.say("front.changed");
		Locator map = front.map();
		if (map != null && fits(content)) {
			Drawing drawing = LocatorMap.of(map, Math.clamp(room(content), LOWEST, Small.is(content) ? SMALL : HIGHEST),
					this.wording);
			this.blocks.add(null, null, none, table("calendar", front.calendar()),
					new Block.Picture(new Block.Beside(heading, this.wording.say("front.where"), changed,
							table("changed", front.changes())), drawing, caption(map), map.caption()));
			this.blocks.turnPage();
			return;
		}
		if (changed != null) {
			this.blocks.add(changed, null, null, table("entries", front.changes().stream().map(this::entry).toList()));
		}
		this.blocks.add(heading, null, none, table("entries", front.calendar().stream().map(this::entry).toList()));
		this.blocks.turnPage();
		if (map != null) {
			this.blocks.picture(this.wording.say("front.where"), LocatorMap.of(map, HIGHEST, this.wording),
					caption(map), map.caption());
		}
	}

	private static Block.Table table(String part, List<? extends Record> rows) {
		return rows.isEmpty() ? Block.Table.NONE : new Block.Table(part, null, rows);
	}

	private Entry entry(FrontPage.Deadline due) {
		return new Entry((due.when() + "  " + due.standing()).strip(), new Value(due.what(), due.cites(), null));
	}

	private Entry entry(FrontPage.Change change) {
		return new Entry(change.kind(), new Value(change.what(), change.cites(), null));
	}

	/** Whether map, deadlines and changes have room beside each other on the page. */
	private boolean fits(Content content) {
		int left = HEADS;
		for (FrontPage.Change change : content.front().changes()) {
			left += ROW + LINE * (1 + change.what().length() / LETTERS_OF_A_CHANGE);
		}
		for (FrontPage.Deadline due : content.front().calendar()) {
			left += ROW + LINE * (1 + due.what().length() / LETTERS_OF_A_DEADLINE);
		}
		int room = room(content);
		return room >= LOWEST && left <= room + BELOW_THE_MAP;
	}

	private String caption(Locator map) {
		return map.caption() + " " + this.wording.say("map.origin");
	}

	/**
	 * How high the map can be so that all stays on one page: what the states and the
	 * talks need is taken off.
	 */
	private int room(Content content) {
		Locator map = content.front().map();
		int taken = FIXED + ((map != null) ? LINE * (1 + caption(map).length() / LETTERS_BESIDE) : 0);
		if (content.ceasefires() != null) {
			for (Ceasefires.Standing standing : foremost(content.ceasefires())) {
				taken += ROW + LINE * further(standing);
			}
		}
		for (String line : content.front().summary()) {
			taken += LINE * (1 + line.length() / LETTERS_OF_A_LINE);
		}
		return PAGE - taken;
	}

	/** How many lines more than one a state takes. */
	private static int further(Ceasefires.Standing standing) {
		int name = (standing.seen() != null) ? 1 + standing.seen().length() / LETTERS_OF_A_NAME
				: (standing.strain() != null) ? 2 : 0;
		return Math.max(name, Math.max(standing.since().date().length() / LETTERS_OF_A_DATE,
				standing.trend().words().length() / LETTERS_OF_A_TREND));
	}

}
