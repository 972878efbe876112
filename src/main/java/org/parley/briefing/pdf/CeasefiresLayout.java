package org.parley.briefing.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.parley.briefing.ceasefires.Ceasefire;
import org.parley.briefing.ceasefires.Ceasefires;
import org.parley.briefing.ceasefires.Counted;
import org.parley.briefing.draw.DayCount;
import org.parley.briefing.draw.DayDrawing;
import org.parley.briefing.draw.Timeline;
import org.parley.briefing.draw.TimelineDrawing;
import org.parley.briefing.word.Wording;

/** Lays out how ceasefires stand and what happened under them. */
final class CeasefiresLayout {

	/** So many incidents are drawn by day; of fewer, a sentence says it all. */
	private static final int WORTH_DRAWING = 4;

	private final Blocks blocks;

	private final Wording wording;

	private final boolean small;

	CeasefiresLayout(Blocks blocks, Wording wording, boolean small) {
		this.blocks = blocks;
		this.wording = wording;
		this.small = small;
	}

	void of(Ceasefires ceasefires) {
		this.blocks.section(say("ceasefires.heading"));
		if (ceasefires.strip().size() > FrontLayout.MOST_STATES) {
			this.blocks.table(say("ceasefires.states"), "strip", ceasefires.strip(), say("ceasefires.none"));
		}
		Timeline timeline = ceasefires.charts().timeline();
		if (timeline != null && !(this.small && timeline.isPlain())) {
			this.blocks.picture(say("timeline.heading"), TimelineDrawing.of(timeline, this.wording),
					timeline.caption());
		}
		else if (timeline == null) {
			this.blocks.sentence(say("timeline.heading"), say("timeline.none"));
		}
		ceasefires.rest().forEach((line) -> this.blocks.sentence(null, line));
		ceasefires.ceasefires().forEach(this::ceasefire);
		DayCount days = ceasefires.charts().days();
		if (days != null && days.incidents() < WORTH_DRAWING) {
			if (!this.small) {
				this.blocks.sentence(say("days.heading"), days.caption());
			}
		}
		else if (days != null) {
			this.blocks.picture(say("days.heading"), DayDrawing.of(days, this.wording), days.caption());
		}
		else {
			this.blocks.sentence(say("days.heading"), say("days.none"));
		}
		Counted counted = ceasefires.counted();
		if (counted != null) {
			counted(counted);
		}
		this.blocks.table(
				(counted != null) ? say("counted.foremost", ceasefires.incidents().size()) : say("incidents.heading"),
				"incidents", ceasefires.incidents(), say("incidents.none"));
	}

	private void counted(Counted counted) {
		this.blocks.sentence(say("counted.heading"), counted.note());
		if (!counted.times().isEmpty()) {
			this.blocks.tallies(say("counted.times"), say("counted.times.head"), counted.times());
		}
		this.blocks.tallies(say("counted.sides"), say("counted.sides.head"), counted.sides());
		if (counted.places().size() > 1) {
			this.blocks.tallies(say("counted.places"), say("counted.places.head"), counted.places());
		}
	}

	private void ceasefire(Ceasefire ceasefire) {
		this.blocks.entries(ceasefire.label(), ceasefire.terms(), this.wording);
		this.blocks.subtable(say("steps.heading"), "steps", ceasefire.life().stages(), say("steps.none"));
		if (!ceasefire.aside().isEmpty()) {
			this.blocks.tellings(say("aside.heading"), say("aside.head"), ceasefire.aside(), say("entries.none"));
		}
		List<String> plain = new ArrayList<>();
		views(ceasefire.life().views(), plain);
		if (ceasefire.violations().isEmpty()) {
			plain.add(say("violations.none"));
		}
		if (ceasefire.compliance().isEmpty()) {
			plain.add(say("compliance.none"));
		}
		if (!plain.isEmpty()) {
			this.blocks.sentence(null, String.join(" ", plain));
		}
		if (!ceasefire.violations().isEmpty()) {
			this.blocks.subtable(say("violations.heading"), "violations", ceasefire.violations(), "");
		}
		if (!ceasefire.compliance().isEmpty()) {
			this.blocks.tellings(say("compliance.heading"), say("compliance.head"), ceasefire.compliance(), "");
		}
	}

	/** One sentence when all see the same state since the same day. */
	private void views(List<Ceasefire.View> views, List<String> plain) {
		if (views.size() > 1
				&& views.stream().map((view) -> view.state() + "\n" + view.since()).distinct().count() == 1) {
			Ceasefire.View first = views.getFirst();
			String all = views.stream().map(Ceasefire.View::seenBy).collect(Collectors.joining(", "));
			plain.add(say("views.same", all, this.wording.lower(first.state()), first.since()));
		}
		else {
			this.blocks.subtable(say("views.heading"), "views", views, say("views.none"));
		}
	}

	private String say(String key, Object... parts) {
		return this.wording.say(key, parts);
	}

}
