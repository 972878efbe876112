package org.parley.briefing.front;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.parley.briefing.ceasefires.Begun;
import org.parley.briefing.cut.Account;
import org.parley.briefing.cut.Fact;
import org.parley.briefing.cut.Occurrence;
import org.parley.briefing.cut.Rows;
import org.parley.briefing.draw.DayCount;
import org.parley.briefing.word.Editor;

/** Reads the four key figures. Each says of what time it is and what it counts. */
public final class FigureReading {

	/** What fits beside three other figures. */
	private static final int LONGEST = 11;

	private final Editor editor;

	private final Set<String> kinds;

	/**
	 * Reads with the editor's period.
	 * @param kinds the kinds of facts that the briefing tells of
	 */
	public FigureReading(Editor editor, Set<String> kinds) {
		this.editor = editor;
		this.kinds = kinds;
	}

	/**
	 * The figures.
	 * @param contested how many values are contested
	 */
	public FrontPage.Figures read(int contested) {
		return new FrontPage.Figures(accounts(), violations(), deaths(),
				(contested == 0) ? none("figures.contested.none")
						: figure(contested, this.editor.say("figures.contested.note", contested)));
	}

	private FrontPage.Figure figure(long number, String note) {
		return new FrontPage.Figure(this.editor.wording().number(number), note);
	}

	private FrontPage.Figure none(String key, Object... parts) {
		return new FrontPage.Figure(this.editor.say("figures.none"), this.editor.say(key, parts));
	}

	private FrontPage.Figure notAsked() {
		return new FrontPage.Figure("–", this.editor.say("figures.not_asked"));
	}

	private FrontPage.Figure accounts() {
		List<Account> told = this.editor.cut()
			.accounts()
			.stream()
			.filter((account) -> this.kinds.contains(account.fact().kind()))
			.filter(this.editor.window()::isNews)
			.toList();
		List<Occurrence.News> counted = this.kinds.contains("incident") ? this.editor.cut()
			.crowd()
			.counted()
			.stream()
			.filter(this.editor.window()::isNews)
			.map(Occurrence::news)
			.filter(Objects::nonNull)
			.toList() : List.of();
		if (told.isEmpty() && counted.isEmpty()) {
			return none("figures.accounts.none");
		}
		long articles = Stream
			.concat(told.stream().map((account) -> account.origin().articleId()),
					counted.stream().map(Occurrence.News::articleId))
			.distinct()
			.count();
		long facts = told.stream().map(Account::fact).distinct().count() + counted.size();
		return figure(told.size() + counted.size(), this.editor.say("figures.accounts.note", facts, articles));
	}

	private FrontPage.Figure violations() {
		if (!this.kinds.contains("ceasefire_event")) {
			return notAsked();
		}
		Map<String, Integer> cycles = new TreeMap<>();
		int undated = 0;
		for (Fact event : this.editor.cut().facts("ceasefire_event")) {
			String cycle = cycle(event);
			var happened = this.editor.range(event, "happened", "happened");
			if (cycle != null && happened.low() == null) {
				undated++;
			}
			else if (cycle != null && this.editor.window().meets(happened)) {
				cycles.merge(cycle, 1, Integer::sum);
			}
		}
		String open = (undated > 0) ? " " + this.editor.say("figures.violations.undated", undated) : "";
		if (cycles.isEmpty()) {
			return new FrontPage.Figure(this.editor.say("figures.none"),
					this.editor.say("figures.violations.none") + open);
		}
		String by = cycles.entrySet()
			.stream()
			.map((cycle) -> this.editor.say("figures.violations." + cycle.getKey(), cycle.getValue()))
			.collect(Collectors.joining(", "));
		return figure(cycles.values().stream().mapToInt(Integer::intValue).sum(),
				this.editor.say("figures.violations.note", by) + open);
	}

	private @Nullable String cycle(Fact event) {
		return this.editor.cut()
			.derived()
			.violations()
			.stream()
			.filter((violation) -> violation.eventId() == event.id())
			.map(Rows.Violation::lifeCycle)
			.findFirst()
			.orElse(null);
	}

	private FrontPage.Figure deaths() {
		if (!this.kinds.contains("incident")) {
			return notAsked();
		}
		List<Occurrence> incidents = new Begun(this.editor).incidents();
		if (incidents.isEmpty()) {
			return none("figures.deaths.none");
		}
		DayCount.Sum deaths = Begun.deaths(incidents);
		long figures = incidents.stream().filter(Occurrence::hasFigure).count();
		String note = (figures == incidents.size()) ? this.editor.say("figures.deaths.note.each", figures)
				: this.editor.say("figures.deaths.note", incidents.size(), figures);
		if (deaths == null) {
			return new FrontPage.Figure(this.editor.say("figures.unknown"), note);
		}
		String words = deaths.words(this.editor.wording());
		if (words.length() > LONGEST && deaths.best() != null && deaths.high() != null) {
			return figure(deaths.best(), this.editor.say("figures.deaths.between",
					this.editor.wording().number(deaths.low()), this.editor.wording().number(deaths.high()), note));
		}
		return new FrontPage.Figure(words, note);
	}

}
