package org.parley.briefing.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.parley.briefing.borders.Border;
import org.parley.briefing.borders.Borders;
import org.parley.briefing.ceasefires.Ceasefire;
import org.parley.briefing.ceasefires.Ceasefires;
import org.parley.briefing.content.Changes;
import org.parley.briefing.content.Content;
import org.parley.briefing.content.Contested;
import org.parley.briefing.draw.DayCount;
import org.parley.briefing.draw.DayDrawing;
import org.parley.briefing.draw.Timeline;
import org.parley.briefing.draw.TimelineDrawing;
import org.parley.briefing.talks.Commitments;
import org.parley.briefing.talks.PeaceProcess;
import org.parley.briefing.talks.Round;
import org.parley.briefing.talks.Talks;
import org.parley.briefing.word.Entry;
import org.parley.briefing.word.Value;

/**
 * Lays the content of a briefing out as blocks, in the order of the page. What is not
 * recorded gets a sentence, never a blank.
 */
final class Layout {

	private final Blocks blocks = new Blocks();

	List<Block> of(List<Imprint.Line> question, Content content) {
		new FrontLayout(this.blocks).of(content);
		this.blocks.turnPage();
		changes(content.changes());
		talks(content.talks());
		ceasefires(content.ceasefires());
		borders(content.borders());
		contested(content.contested());
		this.blocks.section("Sources");
		this.blocks.add(null, null, content.sources().isEmpty() ? "No source is cited in this briefing."
				: "Reliability of the publisher from A (completely reliable) to F (cannot be judged); credibility "
						+ "of what it says from 1 (confirmed) to 6 (cannot be judged). Sources of one line count "
						+ "once as evidence.",
				content.sources().isEmpty() ? Block.Table.NONE : new Block.Table("sources", null, content.sources()));
		this.blocks.section("About this briefing");
		this.blocks.add(null, null, null, new Block.Table("question", null, question));
		return this.blocks.all();
	}

	private void changes(@Nullable Changes changes) {
		if (changes == null) {
			return;
		}
		this.blocks.section("Changed since No. " + changes.since());
		this.blocks.table("In the world", "changes", changes.world(), "Nothing new is told of the time since then.");
		this.blocks.table("In what is known", "changes", changes.knowledge(),
				"Nothing was learned about the time before.");
		this.blocks.table("In the sources", "changes", changes.sources(), "No source was corrected or withdrawn.");
	}

	private void talks(@Nullable Talks talks) {
		if (talks == null) {
			return;
		}
		this.blocks.section("Talks");
		if (talks.isEmpty()) {
			this.blocks.sentence(null, "Nothing is recorded about talks.");
			return;
		}
		talks.processes().forEach(this::process);
		this.blocks.table("Rounds", "rounds", talks.overview(), "No round of talks is recorded.");
		int older = talks.overview().size() - (int) talks.rounds().stream().filter((round) -> !round.session()).count();
		if (older > 0) {
			this.blocks.sentence(null, "The first " + older + " rounds are told in full in earlier issues.");
		}
		talks.rounds().forEach(this::round);
		this.blocks.table("Statements of the period", "statements", talks.statements(),
				"No statement of this period is recorded.");
		talks.commitments().agreements().forEach(this::agreement);
		this.blocks.table("Demands and commitments", "commitments", talks.commitments().commitments(),
				"No demand or commitment is recorded.");
		this.blocks.table("Relations", "relations", talks.relations(),
				"Nothing is recorded about relations between the actors.");
	}

	/** The entries that are recorded, and in one line the names of those that are not. */
	private void entries(String heading, List<Entry> entries) {
		List<Entry> rows = new ArrayList<>(entries.stream().filter((entry) -> entry.value().text() != null).toList());
		String missing = entries.stream()
			.filter((entry) -> entry.value().text() == null)
			.map((entry) -> entry.name().toLowerCase(Locale.UK))
			.collect(Collectors.joining(", "));
		if (!missing.isEmpty()) {
			rows.add(new Entry("Not recorded", new Value(missing, Value.NONE.cites(), null)));
		}
		this.blocks.table(heading, "entries", rows, "Nothing is recorded.");
	}

	private void process(PeaceProcess process) {
		entries(process.label(), process.entries());
		this.blocks.tellings("Status by source", "Status", process.status(), "No source gives a status.");
	}

	private void round(Round round) {
		entries(round.label(), round.entries());
		if (!round.session() || !round.delegations().isEmpty()) {
			this.blocks.subtable("Delegations, by source", "delegations", round.delegations(),
					"Nothing is recorded about the delegations.");
		}
		if (!round.session() || !round.outcomes().isEmpty()) {
			this.blocks.tellings("Outcome, by source", "Outcome", round.outcomes(), "No outcome is recorded.");
		}
	}

	private void agreement(Commitments.Agreement agreement) {
		entries(agreement.label(), agreement.entries());
	}

	private void ceasefires(@Nullable Ceasefires ceasefires) {
		if (ceasefires == null) {
			return;
		}
		this.blocks.section("Ceasefires");
		if (ceasefires.strip().size() > FrontLayout.MOST_STATES) {
			this.blocks.table("State of the ceasefires", "strip", ceasefires.strip(), "No ceasefire is recorded.");
		}
		Timeline timeline = ceasefires.charts().timeline();
		if (timeline != null) {
			this.blocks.picture("Timeline of states, violations and talks", TimelineDrawing.of(timeline),
					timeline.caption());
		}
		else {
			this.blocks.sentence("Timeline of states, violations and talks",
					"No state, violation or round of talks is recorded for this period or the time before it.");
		}
		ceasefires.rest().forEach((line) -> this.blocks.sentence(null, line));
		ceasefires.ceasefires().forEach(this::ceasefire);
		DayCount days = ceasefires.charts().days();
		if (days != null) {
			this.blocks.picture("Incidents and deaths by day", DayDrawing.of(days), days.caption());
		}
		else {
			this.blocks.sentence("Incidents and deaths by day",
					"No incident is recorded to have begun on a known day of this period.");
		}
		this.blocks.table("Incidents of the period, and news of earlier ones", "incidents", ceasefires.incidents(),
				"Nothing is recorded about incidents in this period.");
	}

	private void ceasefire(Ceasefire ceasefire) {
		entries(ceasefire.label(), ceasefire.terms());
		this.blocks.subtable("Timeline", "steps", ceasefire.life().stages(),
				"No event of its life is carried by the evidence.");
		if (!ceasefire.aside().isEmpty()) {
			this.blocks.tellings("On record, but no step of the timeline", "Event", ceasefire.aside(), "None.");
		}
		this.blocks.subtable("As each party sees it", "views", ceasefire.life().views(),
				"No party's view is recorded.");
		this.blocks.subtable("Violations, by life cycle", "violations", ceasefire.violations(),
				"No violation is alleged.");
		this.blocks.tellings("Compliance, as claimed", "Claim", ceasefire.compliance(),
				"Nobody is recorded to have spoken about compliance.");
	}

	private void borders(@Nullable Borders borders) {
		if (borders == null) {
			return;
		}
		this.blocks.section("Borders");
		if (borders.borders().isEmpty()) {
			this.blocks.sentence(null, "Nothing is recorded about a border.");
		}
		borders.borders().forEach(this::border);
		this.blocks.table("Crossings", "crossings", borders.crossings(),
				"Nothing is recorded about crossings in this period.");
		this.blocks.table("Incidents near the border", "incidents", borders.incidents(),
				"No incident of this period is recorded with its place.");
	}

	private void border(Border border) {
		entries(border.label(), border.entries());
		this.blocks.tellings("Length, by source", "Kilometres", border.lengths(), "No length is recorded.");
		this.blocks.subtable("Claims to territory", "claims", border.claims(), "No claim to territory is recorded.");
		this.blocks.subtable("Positions, side by side", "positions", border.positions(),
				"No party's position is recorded.");
	}

	private void contested(List<Contested> contested) {
		this.blocks.section("Contested values");
		if (contested.isEmpty()) {
			this.blocks.sentence(null, "No value in this briefing is contested.");
		}
		for (Contested value : contested) {
			this.blocks.table("C" + value.number() + "  " + value.fact() + ": " + value.what(), "contested",
					value.says(), "Nothing is recorded.");
		}
	}

}
