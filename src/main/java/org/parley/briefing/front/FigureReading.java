package org.parley.briefing.front;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.parley.briefing.ceasefires.Begun;
import org.parley.briefing.cut.Account;
import org.parley.briefing.cut.Fact;
import org.parley.briefing.cut.Rows;
import org.parley.briefing.draw.DayCount;
import org.parley.briefing.word.Editor;

/** Reads the four key figures. Each says of what time it is and what it counts. */
public final class FigureReading {

	private static final FrontPage.Figure NOT_ASKED = new FrontPage.Figure("–", "This part was not asked for.");

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
	 * @param asOf the day at whose end that is so
	 */
	public FrontPage.Figures read(int contested, String asOf) {
		return new FrontPage.Figures(accounts(), violations(), deaths(),
				new FrontPage.Figure((contested == 0) ? "None" : String.valueOf(contested),
						(contested == 0) ? "No value in this briefing is contested as of " + asOf + "."
								: "At the as-of, " + asOf + "; each is under Contested values."));
	}

	private FrontPage.Figure accounts() {
		List<Account> told = this.editor.cut()
			.accounts()
			.stream()
			.filter((account) -> this.kinds.contains(account.fact().kind()))
			.filter(this.editor.window()::isNews)
			.toList();
		if (told.isEmpty()) {
			return new FrontPage.Figure("None", "Nothing became public in this period.");
		}
		long articles = told.stream().map((account) -> account.origin().articleId()).distinct().count();
		long facts = told.stream().map(Account::fact).distinct().count();
		return new FrontPage.Figure(String.valueOf(told.size()), "In the period, about " + count(facts, "fact", "facts")
				+ ", in " + count(articles, "article", "articles") + ".");
	}

	private FrontPage.Figure violations() {
		if (!this.kinds.contains("ceasefire_event")) {
			return NOT_ASKED;
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
		String open = (undated > 0) ? " " + count(undated, "more has", "more have") + " no date." : "";
		if (cycles.isEmpty()) {
			return new FrontPage.Figure("None", "No violation is recorded for this period." + open);
		}
		String by = cycles.entrySet()
			.stream()
			.map((cycle) -> cycle.getValue() + " " + cycle.getKey())
			.collect(Collectors.joining(", "));
		return new FrontPage.Figure(String.valueOf(cycles.values().stream().mapToInt(Integer::intValue).sum()),
				"In the period, by how far they got: " + by + "." + open);
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
			return NOT_ASKED;
		}
		Begun begun = new Begun(this.editor);
		List<Fact> incidents = begun.incidents();
		if (incidents.isEmpty()) {
			return new FrontPage.Figure("None", "No incident is recorded to have begun in this period.");
		}
		DayCount.Sum deaths = begun.deaths(incidents);
		long figures = incidents.stream().filter(begun::hasFigure).count();
		return new FrontPage.Figure((deaths != null) ? deaths.words() : "Not known",
				"In " + count(incidents.size(), "incident", "incidents") + " begun in the period, "
						+ ((figures == incidents.size()) ? "with a figure for each" : figures + " with a figure")
						+ "; as reported, not verified.");
	}

	private static String count(long number, String one, String many) {
		return number + " " + ((number == 1) ? one : many);
	}

}
