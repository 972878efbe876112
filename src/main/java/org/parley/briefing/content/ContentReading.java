package org.parley.briefing.content;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.parley.briefing.borders.Borders;
import org.parley.briefing.borders.BordersReading;
import org.parley.briefing.ceasefires.Ceasefires;
import org.parley.briefing.ceasefires.CeasefiresReading;
import org.parley.briefing.cut.Cut;
import org.parley.briefing.front.CalendarReading;
import org.parley.briefing.front.FigureReading;
import org.parley.briefing.front.FrontPage;
import org.parley.briefing.front.MapReading;
import org.parley.briefing.period.Period;
import org.parley.briefing.talks.Talks;
import org.parley.briefing.talks.TalksReading;
import org.parley.briefing.word.Editor;
import org.parley.briefing.word.Window;
import org.parley.briefing.word.Wording;

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
		this.editor = new Editor(cut, new Window(question.period(), question.dossier().zone()),
				Wording.of(question.language()));
	}

	/** Reads the content. */
	public Content read() {
		Set<String> kinds = this.question.sections()
			.stream()
			.flatMap((section) -> section.kinds().stream())
			.collect(Collectors.toSet());
		List<FrontPage.Deadline> calendar = new CalendarReading(this.editor, this.question.asOf()).read(kinds);
		Since since = this.question.since();
		ChangesReading changed = new ChangesReading(this.editor, this.question.sections());
		Changes changes = (since != null) ? changed.read(since) : null;
		Talks talks = null;
		Ceasefires ceasefires = null;
		Borders borders = null;
		for (Section section : this.question.sections()) {
			switch (section) {
				case TALKS -> talks = new TalksReading(this.editor).read();
				case CEASEFIRES -> ceasefires = new CeasefiresReading(this.editor, this.question.asOf()).read();
				case BORDERS -> borders = new BordersReading(this.editor, this.question.dossier()).read();
			}
		}
		List<Contested> contested = new ContestedReading(this.editor, this.question.sections()).read();
		List<Source> sources = new SourceReading(this.editor).read();
		FrontPage.Figures figures = new FigureReading(this.editor, kinds).read(contested.size());
		FrontPage front = new FrontPage(new Summary(this.editor.wording()).lines(talks), figures, calendar,
				new MapReading(this.editor).read(kinds), changed.inBrief(changes));
		return new Content(isNews(), front, changes, this.question.sections(), talks, ceasefires, borders, contested,
				sources, this.editor.cut().terms().terms());
	}

	/**
	 * Whether an account became public in the period, or a step of a ceasefire lies in
	 * it.
	 */
	private boolean isNews() {
		Period period = this.question.period();
		Window window = this.editor.window();
		return this.editor.cut().accounts().stream().anyMatch(window::isNews)
				|| this.editor.cut().crowd().counted().stream().anyMatch(window::isNews)
				|| this.editor.cut()
					.derived()
					.steps()
					.stream()
					.filter((step) -> step.seenBy().equals("archive"))
					.map((step) -> step.when().starts())
					.anyMatch((day) -> !day.isBefore(period.first()) && !day.isAfter(period.last()));
	}

}
