package org.parley.briefing.pdf;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.parley.briefing.borders.Border;
import org.parley.briefing.borders.Borders;
import org.parley.briefing.ceasefires.Ceasefire;
import org.parley.briefing.ceasefires.Ceasefires;
import org.parley.briefing.ceasefires.Counted;
import org.parley.briefing.content.Changes;
import org.parley.briefing.content.Content;
import org.parley.briefing.content.Contested;
import org.parley.briefing.content.Section;
import org.parley.briefing.cut.Terms;
import org.parley.briefing.draw.DayCount;
import org.parley.briefing.draw.DayDrawing;
import org.parley.briefing.draw.Timeline;
import org.parley.briefing.draw.TimelineDrawing;
import org.parley.briefing.talks.Commitments;
import org.parley.briefing.talks.PeaceProcess;
import org.parley.briefing.talks.Round;
import org.parley.briefing.talks.Talks;
import org.parley.briefing.talks.Whereabouts;
import org.parley.briefing.word.Entry;
import org.parley.briefing.word.Value;
import org.parley.briefing.word.Wording;

/**
 * Lays the content of a briefing out as blocks, in the order of the page. What is not
 * recorded gets a sentence, never a blank.
 */
final class Layout {

	/** So many incidents are drawn by day; of fewer, a sentence says it all. */
	private static final int WORTH_DRAWING = 4;

	/**
	 * The most contested values that are printed; those that the text refers to come
	 * first.
	 */
	static final int MOST_CONTESTED = 60;

	private final Blocks blocks = new Blocks();

	private final Wording wording;

	private boolean small;

	Layout(Wording wording) {
		this.wording = wording;
	}

	List<Block> of(List<Imprint.Line> question, Content content) {
		new FrontLayout(this.blocks, this.wording).of(content);
		this.small = Small.is(content);
		if (this.small) {
			this.blocks.section(say("nothing.heading"));
			this.blocks.sentence(null, nothing(content));
		}
		changes(content.changes());
		for (Section section : content.sections()) {
			switch (section) {
				case TALKS -> talks(content.talks());
				case CEASEFIRES -> ceasefires(content.ceasefires());
				case BORDERS -> borders(content.borders());
			}
		}
		contested(content.contested());
		this.blocks.section(say("sources.heading"));
		this.blocks.add(null, null, content.sources().isEmpty() ? say("sources.none") : say("sources.note"),
				content.sources().isEmpty() ? Block.Table.NONE : new Block.Table("sources", null, content.sources()));
		about(question, content.terms());
		return this.blocks.all();
	}

	private void about(List<Imprint.Line> question, List<Terms.Term> terms) {
		this.blocks.section(say("question.heading"));
		List<Imprint.Line> lines = new ArrayList<>(question);
		terms(terms).ifPresent(lines::add);
		if (this.small) {
			this.blocks.sentence(null,
					lines.stream()
						.map((line) -> say("question.line", line.name(), line.text()))
						.collect(Collectors.joining(" ")));
		}
		else {
			this.blocks.add(null, null, null, new Block.Table("question", null, lines));
		}
	}

	/** What the parts say that have nothing, in one paragraph: of a small briefing. */
	private String nothing(Content content) {
		List<String> says = new ArrayList<>();
		if (content.talks() != null) {
			says.add(say("talks.none"));
		}
		if (content.borders() != null && isEmpty(content.borders())) {
			says.add(say("borders.none") + " " + say("crossings.none"));
		}
		says.add(say("contested.none"));
		return String.join(" ", says);
	}

	private static boolean isEmpty(Borders borders) {
		return borders.borders().isEmpty() && borders.crossings().isEmpty();
	}

	/** A part without anything, unless that was said before. */
	private void nothing(String heading, String sentence) {
		if (!this.small) {
			this.blocks.section(heading);
			this.blocks.sentence(null, sentence);
		}
	}

	private String say(String key, Object... parts) {
		return this.wording.say(key, parts);
	}

	/** Which terms stand in labels, of what and why: several that are avoided in one. */
	private Optional<Imprint.Line> terms(List<Terms.Term> terms) {
		if (terms.isEmpty()) {
			return Optional.empty();
		}
		Map<String, List<Terms.Term>> byUse = terms.stream()
			.collect(Collectors.groupingBy(Terms.Term::use, LinkedHashMap::new, Collectors.toList()));
		String all = byUse.entrySet().stream().map((term) -> {
			String avoided = term.getValue().stream().map(Terms.Term::avoid).collect(Collectors.joining(", "));
			String note = term.getValue().getFirst().note();
			return (note != null) ? say("terms.because", term.getKey(), avoided, note)
					: say("terms.term", term.getKey(), avoided);
		}).collect(Collectors.joining("\n"));
		return Optional.of(new Imprint.Line(say("terms.name"), say("terms.note") + "\n" + all));
	}

	private void changes(@Nullable Changes changes) {
		if (changes == null) {
			return;
		}
		this.blocks.section(say("changes.heading", String.valueOf(changes.since())));
		this.blocks.table(say("changes.world"), "changes", changes.world(), say("changes.world.none"));
		this.blocks.table(say("changes.knowledge"), "changes", changes.knowledge(), say("changes.knowledge.none"));
		this.blocks.table(say("changes.sources"), "changes", changes.sources(), say("changes.sources.none"));
	}

	private void talks(@Nullable Talks talks) {
		if (talks == null) {
			return;
		}
		if (talks.isEmpty()) {
			nothing(say("talks.heading"), say("talks.none"));
			return;
		}
		this.blocks.section(say("talks.heading"));
		talks.processes().forEach(this::process);
		this.blocks.table(say("rounds.heading"), "rounds", talks.overview(), say("rounds.none"));
		int older = talks.overview().size() - (int) talks.rounds().stream().filter((round) -> !round.session()).count();
		if (older > 0) {
			this.blocks.sentence(null, say("rounds.earlier", older));
		}
		talks.rounds().forEach(this::round);
		talks.whereabouts().forEach(this::whereabouts);
		this.blocks.table(say("statements.heading"), "statements", talks.statements(), say("statements.none"));
		talks.commitments().agreements().forEach(this::agreement);
		this.blocks.table(say("commitments.heading"), "commitments", talks.commitments().commitments(),
				say("commitments.none"));
		this.blocks.table(say("relations.heading"), "relations", talks.relations(), say("relations.none"));
	}

	/** The entries that are recorded, and in one line the names of those that are not. */
	private void entries(String heading, List<Entry> entries) {
		List<Entry> rows = new ArrayList<>(entries.stream().filter((entry) -> entry.value().text() != null).toList());
		String missing = entries.stream()
			.filter((entry) -> entry.value().text() == null)
			.map((entry) -> this.wording.lower(entry.name()))
			.collect(Collectors.joining(", "));
		if (!missing.isEmpty()) {
			rows.add(new Entry(say("entries.missing"), new Value(missing, Value.NONE.cites(), null)));
		}
		this.blocks.table(heading, "entries", rows, say("entries.none"));
	}

	private void process(PeaceProcess process) {
		entries(process.label(), process.entries());
		this.blocks.tellings(say("talks.status"), say("talks.status.head"), process.status(), say("talks.status.none"));
	}

	private void round(Round round) {
		entries(round.label(), round.entries());
		if (!round.session() || !round.delegations().isEmpty()) {
			this.blocks.subtable(say("delegations.heading"), "delegations", round.delegations(),
					say("delegations.none"));
		}
		if (!round.session() || !round.outcomes().isEmpty()) {
			if (!round.changed().isEmpty()) {
				this.blocks.subtable(say("delegations.against"), "entries", round.changed(), say("entries.none"));
			}
			this.blocks.tellings(say("outcome.heading"), say("outcome.head"), round.outcomes(), say("outcome.none"));
		}
	}

	private void whereabouts(Whereabouts person) {
		this.blocks.add(say("whereabouts.heading", person.person(), person.day()), null, say("whereabouts.note"),
				Blocks.told(say("whereabouts.head"), person.tellings()));
	}

	private void agreement(Commitments.Agreement agreement) {
		entries(agreement.label(), agreement.entries());
	}

	private void ceasefires(@Nullable Ceasefires ceasefires) {
		if (ceasefires == null) {
			return;
		}
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
		entries(ceasefire.label(), ceasefire.terms());
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

	private void borders(@Nullable Borders borders) {
		if (borders == null) {
			return;
		}
		if (isEmpty(borders)) {
			nothing(say("borders.heading"), say("borders.none") + " " + say("crossings.none"));
			return;
		}
		this.blocks.section(say("borders.heading"));
		if (borders.borders().isEmpty()) {
			this.blocks.sentence(null, say("borders.none"));
		}
		borders.borders().forEach(this::border);
		this.blocks.table(say("crossings.heading"), "crossings", borders.crossings(), say("crossings.none"));
		this.blocks.table(say("borders.incidents"), "incidents", borders.incidents(),
				say(borders.counted() ? "borders.incidents.counted" : "borders.incidents.none"));
	}

	private void border(Border border) {
		entries(border.label(), border.entries());
		this.blocks.tellings(say("lengths.heading"), say("lengths.head"), border.lengths(), say("lengths.none"));
		this.blocks.subtable(say("claims.heading"), "claims", border.claims(), say("claims.none"));
		this.blocks.subtable(say("positions.heading"), "positions", border.positions(), say("positions.none"));
	}

	private void contested(List<Contested> contested) {
		if (contested.isEmpty()) {
			nothing(say("contested.heading"), say("contested.none"));
			return;
		}
		this.blocks.section(say("contested.heading"));
		int more = contested.size() - MOST_CONTESTED;
		if (more > 0) {
			this.blocks.sentence(null, say("contested.more", MOST_CONTESTED, contested.size()));
		}
		for (Contested value : contested.subList(0, Math.min(MOST_CONTESTED, contested.size()))) {
			this.blocks.table(say("contested.value", String.valueOf(value.number()), value.fact(), value.what()),
					"contested", value.says(), say("entries.none"));
		}
	}

}
