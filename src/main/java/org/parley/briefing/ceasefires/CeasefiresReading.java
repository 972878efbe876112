package org.parley.briefing.ceasefires;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
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
		List<Ceasefires.Standing> strip = new ArrayList<>();
		List<Ceasefire> full = new ArrayList<>();
		List<String> rest = new ArrayList<>();
		CeasefireReading reading = new CeasefireReading(this.editor);
		for (Fact fact : this.editor.cut().facts("ceasefire")) {
			Optional<Status> status = status(fact);
			strip.add(standing(fact, status));
			if (status.isEmpty() || !FINAL.contains(status.get().state().code()) || isMoving(fact)) {
				full.add(reading.read(fact));
			}
			else {
				rest.add("%s: %s since %s; nothing new in this period.".formatted(fact.label(),
						label(status.get().state().code()).toLowerCase(java.util.Locale.UK), status.get().since()));
			}
		}
		return new Ceasefires(strip, full, rest, new IncidentReading(this.editor).read());
	}

	private Optional<Status> status(Fact fact) {
		return this.editor.cut()
			.derived()
			.statuses()
			.stream()
			.filter((status) -> status.ceasefireId() == fact.id() && status.seenBy().equals(ARCHIVE))
			.findFirst();
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

	private Ceasefires.Standing standing(Fact fact, Optional<Status> found) {
		if (found.isEmpty()) {
			return new Ceasefires.Standing(fact.label(), "None", "no step is carried", "–", "–");
		}
		Status status = found.get();
		boolean over = FINAL.contains(status.state().code());
		long day = ChronoUnit.DAYS.between(status.since(), this.today) + 1;
		return new Ceasefires.Standing(fact.label(), label(status.state().code()), since(status),
				over ? "over" : "day " + day, over ? "–" : strain(status));
	}

	private String since(Status status) {
		return this.editor.cut()
			.derived()
			.steps()
			.stream()
			.filter((step) -> step.ceasefireId() == status.ceasefireId() && step.seenBy().equals(ARCHIVE)
					&& step.when().starts().equals(status.since()))
			.map((step) -> day(step.when()))
			.findFirst()
			.orElse(status.since().toString());
	}

	private String strain(Status status) {
		if (!status.state().strained()) {
			return "not strained";
		}
		return this.editor.cut()
			.derived()
			.steps()
			.stream()
			.filter((step) -> step.ceasefireId() == status.ceasefireId() && step.seenBy().equals(ARCHIVE)
					&& step.cause().event().equals("violation"))
			.reduce((first, last) -> last)
			.map((step) -> "strained since " + day(step.when()))
			.orElse("strained");
	}

	private String label(String state) {
		return this.editor.cut().derived().labels().of("ceasefire_state", state);
	}

	/** The day on which a step began, no more precise than it is known. */
	static String day(Step.When when) {
		return (when.latestStart() == null || when.latestStart().equals(when.starts())) ? when.starts().toString()
				: when.starts() + " to " + when.latestStart();
	}

}
