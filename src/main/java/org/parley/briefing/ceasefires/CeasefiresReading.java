package org.parley.briefing.ceasefires;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.parley.briefing.cut.Fact;
import org.parley.briefing.cut.Status;
import org.parley.briefing.cut.Step;
import org.parley.briefing.word.Editor;

/** Reads the part on ceasefires from the cut. */
public final class CeasefiresReading {

	private static final String ARCHIVE = "archive";

	private static final Set<String> FINAL = Set.of("lapsed", "collapsed", "ended", "superseded");

	private final Editor editor;

	private final LocalDate today;

	/**
	 * Reads with the editor's citations.
	 * @param asOf the instant at which the states are told; its day is the last that
	 * counts
	 */
	public CeasefiresReading(Editor editor, Instant asOf) {
		this.editor = editor;
		this.today = editor.window().dayEnding(asOf);
	}

	/** Reads the part, in the order in which it is printed. */
	public Ceasefires read() {
		StandingReading standings = new StandingReading(this.editor, this.today);
		List<Ceasefires.Standing> strip = new ArrayList<>();
		List<Ceasefire> full = new ArrayList<>();
		List<String> rest = new ArrayList<>();
		CeasefireReading reading = new CeasefireReading(this.editor);
		for (Fact fact : this.editor.cut().facts("ceasefire")) {
			Optional<Status> status = standings.status(fact);
			strip.add(standings.read(fact));
			if (status.isEmpty() || !isOver(status.get().state()) || isMoving(fact)) {
				full.add(reading.read(fact));
			}
			else {
				String state = this.editor.term("ceasefire_state", status.get().state().code());
				rest.add(this.editor.say("ceasefires.rest", fact.label(), this.editor.wording().lower(state),
						status.get().since()));
			}
		}
		strip.sort(Comparator.comparing((standing) -> FINAL.contains(standing.state().code())));
		return new Ceasefires(strip, full, rest, new IncidentReading(this.editor).read(),
				new CountedReading(this.editor).read(), new ChartReading(this.editor, this.today).read());
	}

	/**
	 * Whether an account of it or of its events is news, or a step lies in the period.
	 */
	private boolean isMoving(Fact ceasefire) {
		var cut = this.editor.cut();
		var window = this.editor.window();
		return cut.accounts()
			.stream()
			.filter((account) -> account.fact().equals(ceasefire)
					|| (account.fact().parentId() != null && account.fact().parentId() == ceasefire.id()))
			.anyMatch(window::isNews)
				|| cut.derived()
					.steps()
					.stream()
					.filter((step) -> step.ceasefireId() == ceasefire.id() && step.seenBy().equals(ARCHIVE))
					.map((step) -> step.when().starts())
					.anyMatch((day) -> !day.isBefore(window.period().first()) && !day.isAfter(window.period().last()));
	}

	/** Whether a state is final. */
	static boolean isOver(Step.State state) {
		return FINAL.contains(state.code());
	}

	/** The day on which a step began, no more precise than it is known. */
	static String day(Step.When when, Editor editor) {
		return (when.latestStart() == null || when.latestStart().equals(when.starts())) ? when.starts().toString()
				: editor.wording().span(when.starts(), when.latestStart());
	}

}
