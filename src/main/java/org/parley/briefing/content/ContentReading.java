package org.parley.briefing.content;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.parley.briefing.borders.Borders;
import org.parley.briefing.borders.BordersReading;
import org.parley.briefing.ceasefires.Ceasefires;
import org.parley.briefing.ceasefires.CeasefiresReading;
import org.parley.briefing.cut.Cut;
import org.parley.briefing.period.Period;
import org.parley.briefing.talks.Talks;
import org.parley.briefing.talks.TalksReading;
import org.parley.briefing.word.Editor;
import org.parley.briefing.word.Window;

/**
 * Turns a cut into the content of a briefing. The parts are read in the order in which
 * they are printed, because that gives sources and contested values their numbers.
 */
public final class ContentReading {

	private final Question question;

	private final Editor editor;

	/** Reads one cut for one question. */
	public ContentReading(Question question, Cut cut) {
		this.question = question;
		this.editor = new Editor(cut, new Window(question.period(), question.dossier().zone()));
	}

	/** Reads the content. */
	public Content read() {
		Since since = this.question.since();
		Changes changes = (since != null) ? new ChangesReading(this.editor, this.question.sections()).read(since)
				: null;
		Talks talks = this.question.wants(Section.TALKS) ? new TalksReading(this.editor).read() : null;
		Ceasefires ceasefires = this.question.wants(Section.CEASEFIRES)
				? new CeasefiresReading(this.editor, this.question.asOf()).read() : null;
		Borders borders = this.question.wants(Section.BORDERS)
				? new BordersReading(this.editor, this.question.dossier()).read() : null;
		List<Contested> contested = new ContestedReading(this.editor, this.question.sections()).read();
		List<Source> sources = new SourceReading(this.editor).read();
		return new Content(isNews(), summary(talks, ceasefires, contested), changes, talks, ceasefires, borders,
				contested, sources);
	}

	/**
	 * Whether an account became public in the period, or a step of a ceasefire lies in
	 * it.
	 */
	private boolean isNews() {
		Period period = this.question.period();
		return this.editor.cut().accounts().stream().anyMatch(this.editor.window()::isNews) || this.editor.cut()
			.derived()
			.steps()
			.stream()
			.filter((step) -> step.seenBy().equals("archive"))
			.map((step) -> step.when().starts())
			.anyMatch((day) -> !day.isBefore(period.first()) && !day.isAfter(period.last()));
	}

	private List<String> summary(@Nullable Talks talks, @Nullable Ceasefires ceasefires, List<Contested> contested) {
		return new Summary(this.question, this.editor).lines(talks, ceasefires, contested);
	}

}
