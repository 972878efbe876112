package org.parley.briefing.ceasefires;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.parley.briefing.cut.Fact;
import org.parley.briefing.cut.Ground;
import org.parley.briefing.cut.Shown;
import org.parley.briefing.draw.DayCount;
import org.parley.briefing.word.Editor;
import org.parley.support.Estimate;

/**
 * The incidents that began in the period, and their deaths added up. A spell of
 * hostilities is no incident, and its figures are never added to theirs.
 */
public final class Begun {

	private final Editor editor;

	/** Looks at the editor's period. */
	public Begun(Editor editor) {
		this.editor = editor;
	}

	/** Those that are known to have begun in the period, by date. */
	public List<Fact> incidents() {
		return this.editor.cut()
			.facts("incident")
			.stream()
			.filter((fact) -> !this.editor.item(fact, "incident_kind", "incident_kind").equals(Optional.of("episode")))
			.filter((fact) -> this.editor.window().encloses(this.editor.range(fact, "started", "started")))
			.toList();
	}

	/** Whether an account that is shown tells how many died. */
	public boolean hasFigure(Fact incident) {
		return !figures(incident).isEmpty();
	}

	/** Deaths in some incidents, added up; null when none of them has a figure. */
	public DayCount.@Nullable Sum deaths(List<Fact> incidents) {
		List<Estimate> figures = new ArrayList<>();
		incidents.forEach((incident) -> figures.addAll(figures(incident)));
		if (figures.isEmpty()) {
			return null;
		}
		long low = 0;
		Long best = 0L;
		Long high = 0L;
		for (Estimate figure : figures) {
			low += (figure.lower() != null) ? whole(figure.lower()) : 0;
			best = plus(best, figure.best());
			high = plus(high, figure.upper());
		}
		return new DayCount.Sum(low, best, high);
	}

	private static @Nullable Long plus(@Nullable Long sum, @Nullable BigDecimal figure) {
		return (sum == null || figure == null) ? null : Long.valueOf(sum + whole(figure));
	}

	private static long whole(BigDecimal figure) {
		return figure.setScale(0, RoundingMode.HALF_UP).longValue();
	}

	private List<Estimate> figures(Fact incident) {
		return this.editor.cut()
			.findShown(incident, "losses")
			.map(Shown::accountId)
			.map((account) -> this.editor.cut().ground().tolls().get(account))
			.map(Ground.Toll::figures)
			.orElse(List.of());
	}

}
