package org.parley.briefing.ceasefires;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.parley.briefing.cut.Account;
import org.parley.briefing.cut.Fact;
import org.parley.briefing.cut.Rows;
import org.parley.briefing.cut.Step;
import org.parley.briefing.word.Editor;
import org.parley.briefing.word.Entry;
import org.parley.briefing.word.Telling;
import org.parley.briefing.word.Value;

/** Reads one ceasefire in full. */
final class CeasefireReading {

	private static final String ARCHIVE = "archive";

	private final Editor editor;

	private final Rows.Derived derived;

	CeasefireReading(Editor editor) {
		this.editor = editor;
		this.derived = editor.cut().derived();
	}

	Ceasefire read(Fact ceasefire) {
		List<Fact> events = this.editor.cut().children(ceasefire, "ceasefire_event");
		return new Ceasefire(ceasefire.label(), terms(ceasefire),
				new Ceasefire.Life(stages(ceasefire), views(ceasefire)), violations(events), compliance(ceasefire),
				aside(ceasefire, events));
	}

	private List<Entry> terms(Fact ceasefire) {
		List<Fact> agreedIn = this.editor.cut().linked(ceasefire, "agreed_in");
		String talks = agreedIn.stream().map(Fact::label).collect(Collectors.joining("; "));
		return List.of(this.editor.entryOfRole(ceasefire, "party"), this.editor.entryOfRole(ceasefire, "mediator"),
				new Entry(this.editor.say("entry.agreed_in"),
						talks.isEmpty() ? Value.NONE
								: new Value(talks, this.editor.cites(this.editor.cut().accounts(ceasefire)), null)),
				this.editor.entry(ceasefire, "laterality"), this.editor.entry(ceasefire, "ceasefire_class"),
				this.editor.entry(ceasefire, "written"), this.editor.entry(ceasefire, "term_hours"),
				this.editor.entry(ceasefire, "coverage"), this.editor.entry(ceasefire, "monitoring"),
				this.editor.entry(ceasefire, "enforcement"));
	}

	private List<Step> steps(Fact ceasefire) {
		return this.derived.steps()
			.stream()
			.filter((step) -> step.ceasefireId() == ceasefire.id() && step.seenBy().equals(ARCHIVE))
			.toList();
	}

	private List<Ceasefire.Stage> stages(Fact ceasefire) {
		return steps(ceasefire).stream().map((step) -> {
			List<Account> behind = this.editor.cut().accounts(step.cause().accountIds());
			String who = behind.isEmpty() ? this.editor.say("steps.rule", reason(step.cause()))
					: this.editor.voices(behind);
			String event = this.editor.term("ceasefire_event", step.cause().event());
			String cycle = step.cause().lifeCycle();
			return new Ceasefire.Stage(
					new Ceasefire.Stage.Span(CeasefiresReading.day(step.when(), this.editor),
							(step.when().ends() != null) ? step.when().ends().toString()
									: this.editor.say("steps.open")),
					state(step.state()),
					(cycle != null) ? this.editor.say("steps.life_cycle", event, this.editor.say("life_cycle." + cycle))
							: event,
					who, this.editor.cites(behind));
		}).toList();
	}

	private List<Ceasefire.View> views(Fact ceasefire) {
		return this.derived.statuses()
			.stream()
			.filter((status) -> status.ceasefireId() == ceasefire.id())
			.map((status) -> new Ceasefire.View(
					status.seenBy().equals(ARCHIVE) ? this.editor.say("voice.archive") : status.seenByName(),
					state(status.state()), status.since().toString(),
					this.editor.say("views.why", reason(status.cause()))))
			.toList();
	}

	private String state(Step.State state) {
		String label = this.editor.term("ceasefire_state", state.code());
		return state.strained() ? this.editor.say("state.strained", label) : label;
	}

	/** The event behind a step, or the rule where time brought it. */
	private String reason(Step.Cause cause) {
		return event(cause.why()).map(Fact::label).orElseGet(() -> this.editor.rule(cause.why()));
	}

	private Optional<Fact> event(String slug) {
		return Stream.of("ceasefire_event", "compliance")
			.flatMap((kind) -> this.editor.cut().facts(kind).stream())
			.filter((fact) -> fact.slug().equals(slug))
			.findFirst();
	}

	private List<Ceasefire.Violation> violations(List<Fact> events) {
		List<Ceasefire.Violation> violations = new ArrayList<>();
		for (Fact event : events) {
			lifeCycle(event).ifPresent((cycle) -> {
				List<Account> accounts = this.editor.cut().accounts(event);
				violations.add(new Ceasefire.Violation(this.editor.words(this.editor.value(event, "happened")),
						event.label(), this.editor.say("life_cycle." + cycle),
						this.editor.words(this.editor.roles(event, "perpetrator")), this.editor.voices(accounts),
						this.editor.cites(accounts)));
			});
		}
		return violations;
	}

	private Optional<String> lifeCycle(Fact event) {
		return this.derived.violations()
			.stream()
			.filter((violation) -> violation.eventId() == event.id())
			.map(Rows.Violation::lifeCycle)
			.findFirst();
	}

	private List<Telling> compliance(Fact ceasefire) {
		return this.editor.cut()
			.children(ceasefire, "compliance")
			.stream()
			.flatMap((fact) -> this.editor.cut().accounts(fact).stream())
			.map((account) -> this.editor.telling(account, verdict(account), false))
			.toList();
	}

	private String verdict(Account account) {
		String of = part(account, "of_party");
		String verdict = part(account, "verdict");
		String incidents = part(account, "incidents");
		List<String> says = new ArrayList<>();
		if (verdict != null) {
			says.add((of != null) ? this.editor.say("compliance.by", verdict, of)
					: this.editor.say("compliance.by_all", verdict));
		}
		else if (of != null) {
			says.add(this.editor.say("compliance.on", of));
		}
		if (incidents != null) {
			says.add(this.editor.say("compliance.incidents", incidents));
		}
		return says.isEmpty() ? this.editor.say("compliance.no_verdict") : String.join("; ", says);
	}

	private @Nullable String part(Account account, String slot) {
		Map<String, String> parts = this.editor.parts(account, slot);
		return parts.isEmpty() ? null : String.join(", ", parts.values());
	}

	private List<Telling> aside(Fact ceasefire, List<Fact> events) {
		List<String> carried = steps(ceasefire).stream().map((step) -> step.cause().why()).toList();
		return events.stream()
			.filter((event) -> !carried.contains(event.slug()) && lifeCycle(event).isEmpty())
			.flatMap((event) -> this.editor.cut().accounts(event).stream())
			.map((account) -> this.editor.telling(account, dated(account.fact()), false))
			.toList();
	}

	private String dated(Fact event) {
		Value happened = this.editor.value(event, "happened");
		return (happened.text() != null) ? this.editor.say("aside.dated", event.label(), happened.text())
				: this.editor.say("aside.undated", event.label());
	}

}
