package org.parley.briefing.pdf;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.parley.briefing.ceasefires.Ceasefires;
import org.parley.briefing.content.Content;
import org.parley.briefing.draw.Drawing;
import org.parley.briefing.draw.Locator;
import org.parley.briefing.draw.LocatorMap;
import org.parley.briefing.front.FrontPage;
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

	private static final int LETTERS_OF_A_LINE = 110;

	private static final int LOWEST = 120;

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
		List<Ceasefires.Standing> first = shown(ceasefires);
		int more = strip.size() - first.size();
		this.blocks.add(null, null,
				first.isEmpty() ? this.wording.say("front.states.none")
						: (more > 0) ? this.wording.say("front.states.first", first.size(), strip.size()) : null,
				first.isEmpty() ? Block.Table.NONE : new Block.Table("strip", null, first));
	}

	private static List<Ceasefires.Standing> shown(Ceasefires ceasefires) {
		List<Ceasefires.Standing> strip = ceasefires.strip();
		return strip.subList(0, Math.min(MOST_STATES, strip.size()));
	}

	private void deadlines(Content content) {
		FrontPage front = content.front();
		List<FrontPage.Deadline> calendar = front.calendar();
		Block.Table table = calendar.isEmpty() ? Block.Table.NONE : new Block.Table("calendar", null, calendar);
		String sentence = calendar.isEmpty() ? this.wording.say("front.deadlines.none") : null;
		String heading = this.wording.say("front.deadlines");
		Block.Table changes = front.changes().isEmpty() ? Block.Table.NONE
				: new Block.Table("changed", null, front.changes());
		String changed = front.changes().isEmpty() ? null : this.wording.say("front.changed");
		Locator map = front.map();
		if (map == null) {
			this.blocks.add(heading, null, sentence, table);
			if (changed != null) {
				this.blocks.add(changed, null, null, changes);
			}
			return;
		}
		Drawing drawing = LocatorMap.of(map, room(content, map), this.wording);
		this.blocks.add(null, null, sentence, table,
				new Block.Picture(new Block.Beside(heading, this.wording.say("front.where"), changed, changes),
						drawing.svg(), drawing.alt(), caption(map), map.caption()));
	}

	private String caption(Locator map) {
		return map.caption() + " " + this.wording.say("map.origin");
	}

	/**
	 * How high the map can be so that all stays on one page: what the states and the
	 * talks need is taken off.
	 */
	private int room(Content content, Locator map) {
		int taken = FIXED + LINE * (1 + caption(map).length() / LETTERS_BESIDE);
		if (content.ceasefires() != null) {
			for (Ceasefires.Standing standing : shown(content.ceasefires())) {
				taken += ROW + ((standing.seen() != null) ? LINE * (1 + standing.seen().length() / LETTERS_OF_A_NAME)
						: (standing.strain() != null) ? 2 * LINE
								: LINE * (standing.trend().words().length() / LETTERS_OF_A_TREND));
			}
		}
		for (String line : content.front().summary()) {
			taken += LINE * (1 + line.length() / LETTERS_OF_A_LINE);
		}
		return Math.clamp(PAGE - taken, LOWEST, HIGHEST);
	}

}
