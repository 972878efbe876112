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
import org.parley.briefing.content.Changes;
import org.parley.briefing.content.Content;
import org.parley.briefing.content.Contested;
import org.parley.briefing.content.Section;
import org.parley.briefing.cut.Terms;
import org.parley.briefing.talks.Talks;
import org.parley.briefing.word.Wording;

/**
 * Lays the content of a briefing out as blocks, in the order of the page. What is not
 * recorded gets a sentence, never a blank.
 */
final class Layout {

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
				case CEASEFIRES -> {
					if (content.ceasefires() != null) {
						new CeasefiresLayout(this.blocks, this.wording, this.small).of(content.ceasefires());
					}
				}
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
		if (talks != null && talks.isEmpty()) {
			nothing(say("talks.heading"), say("talks.none"));
		}
		else if (talks != null) {
			new TalksLayout(this.blocks, this.wording).of(talks);
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
		this.blocks.entries(border.label(), border.entries(), this.wording);
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
