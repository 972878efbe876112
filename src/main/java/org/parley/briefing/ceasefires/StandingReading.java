package org.parley.briefing.ceasefires;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.parley.briefing.cut.Fact;
import org.parley.briefing.cut.Status;
import org.parley.briefing.cut.Step;
import org.parley.briefing.word.Editor;
import org.parley.briefing.word.Window;

/**
 * Reads how one ceasefire stands: its state, since when, what it was at the end of the
 * period before, and how parties see it that see it differently.
 */
final class StandingReading {

	private static final String ARCHIVE = "archive";

	/** How near a state is to a ceasefire in force; a state that is over is not near. */
	private static final Map<String, Integer> NEARNESS = Map.of("proposed", 1, "suspended", 2, "agreed", 3, "in_force",
			5);

	private final Editor editor;

	private final LocalDate today;

	StandingReading(Editor editor, LocalDate today) {
		this.editor = editor;
		this.today = today;
	}

	Ceasefires.Standing read(Fact fact) {
		Optional<Status> found = status(fact);
		if (found.isEmpty()) {
			return new Ceasefires.Standing(fact.label(), null,
					new Ceasefires.State("none", this.editor.say("state.none"), false),
					new Ceasefires.Since(this.editor.say("strip.no_step"), "–"), null, new Ceasefires.Trend(0, "–"));
		}
		Status status = found.get();
		boolean over = CeasefiresReading.isOver(status.state());
		long day = ChronoUnit.DAYS.between(status.since(), this.today) + 1;
		return new Ceasefires.Standing(fact.label(), seen(fact, status),
				new Ceasefires.State(status.state().code(), label(status.state()), status.state().strained()),
				new Ceasefires.Since(since(fact, status),
						over ? this.editor.say("strip.over") : this.editor.say("strip.day", day)),
				over ? null : strain(status), trend(fact, status.state()));
	}

	Optional<Status> status(Fact fact) {
		return this.editor.cut()
			.derived()
			.statuses()
			.stream()
			.filter((status) -> status.ceasefireId() == fact.id() && status.seenBy().equals(ARCHIVE))
			.findFirst();
	}

	private @Nullable String seen(Fact fact, Status archive) {
		String seen = this.editor.cut()
			.derived()
			.statuses()
			.stream()
			.filter((status) -> status.ceasefireId() == fact.id() && !status.state().equals(archive.state()))
			.map((status) -> this.editor.say("strip.seen", status.seenByName(), words(status.state()), status.since()))
			.collect(Collectors.joining("; "));
		return seen.isEmpty() ? null : seen;
	}

	private Ceasefires.Trend trend(Fact fact, Step.State now) {
		LocalDate before = this.editor.window().period().first().minusDays(1);
		Optional<Step.State> then = steps(fact.id()).stream()
			.filter((step) -> !step.when().starts().isAfter(before))
			.reduce((first, last) -> last)
			.map(Step::state);
		if (then.isEmpty()) {
			return new Ceasefires.Trend(Integer.signum(nearness(now)), this.editor.say("strip.trend.none", before));
		}
		int way = Integer.signum(nearness(now) - nearness(then.get()));
		return new Ceasefires.Trend(way, then.get().equals(now) ? this.editor.say("strip.trend.same", before)
				: this.editor.say("strip.trend.was", words(then.get()), before));
	}

	private static int nearness(Step.State state) {
		return NEARNESS.getOrDefault(state.code(), 0) - (state.strained() ? 1 : 0);
	}

	/** The day, marked where its date is contested. */
	private String since(Fact fact, Status status) {
		String day = steps(status.ceasefireId()).stream()
			.filter((step) -> step.when().starts().equals(status.since()))
			.map((step) -> CeasefiresReading.day(step.when(), this.editor))
			.findFirst()
			.orElse(status.since().toString());
		return this.editor.cut()
			.children(fact, "ceasefire_event")
			.stream()
			.filter((event) -> Window.day(this.editor.range(event, "happened", "happened"))
				.equals(Optional.of(status.since())))
			.map((event) -> this.editor.value(event, "happened").contested())
			.filter(Objects::nonNull)
			.findFirst()
			.map((contest) -> this.editor.say("value.marked", day, String.valueOf(contest)))
			.orElse(day);
	}

	private @Nullable String strain(Status status) {
		if (!status.state().strained()) {
			return null;
		}
		return steps(status.ceasefireId()).stream()
			.filter((step) -> step.cause().event().equals("violation"))
			.reduce((first, last) -> last)
			.map((step) -> this.editor.say("strip.strained.since", CeasefiresReading.day(step.when(), this.editor)))
			.orElseGet(() -> this.editor.say("strip.strained"));
	}

	private List<Step> steps(long ceasefireId) {
		return this.editor.cut()
			.derived()
			.steps()
			.stream()
			.filter((step) -> step.ceasefireId() == ceasefireId && step.seenBy().equals(ARCHIVE))
			.toList();
	}

	private String words(Step.State state) {
		String label = this.editor.wording().lower(label(state));
		return state.strained() ? this.editor.say("state.strained.within", label) : label;
	}

	private String label(Step.State state) {
		return this.editor.term("ceasefire_state", state.code());
	}

}
