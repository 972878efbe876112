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
		return List.of(new Entry("Parties", this.editor.roles(ceasefire, "party")),
				new Entry("Mediators", this.editor.roles(ceasefire, "mediator")),
				new Entry("Agreed in",
						talks.isEmpty() ? Value.NONE
								: new Value(talks, this.editor.cites(this.editor.cut().accounts(ceasefire)), null)),
				this.editor.entry("Laterality", ceasefire, "laterality"),
				this.editor.entry("Class", ceasefire, "ceasefire_class"),
				this.editor.entry("Written", ceasefire, "written"),
				this.editor.entry("Term, hours", ceasefire, "term_hours"),
				this.editor.entry("Coverage", ceasefire, "coverage"),
				this.editor.entry("Monitoring", ceasefire, "monitoring"),
				this.editor.entry("Enforcement", ceasefire, "enforcement"));
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
			String who = behind.isEmpty() ? "by rule: " + reason(step.cause()) : this.editor.voices(behind);
			String event = this.derived.labels().of("ceasefire_event", step.cause().event())
					+ ((step.cause().lifeCycle() != null) ? ", " + step.cause().lifeCycle() : "");
			return new Ceasefire.Stage(
					new Ceasefire.Stage.Span(CeasefiresReading.day(step.when()),
							(step.when().ends() != null) ? step.when().ends().toString() : "as of this briefing"),
					state(step.state()), event, who, this.editor.cites(behind));
		}).toList();
	}

	private List<Ceasefire.View> views(Fact ceasefire) {
		return this.derived.statuses()
			.stream()
			.filter((status) -> status.ceasefireId() == ceasefire.id())
			.map((status) -> new Ceasefire.View(status.seenBy().equals(ARCHIVE) ? "This archive" : status.seenByName(),
					state(status.state()), status.since().toString(), "last step: " + reason(status.cause())))
			.toList();
	}

	private String state(Step.State state) {
		return this.derived.labels().of("ceasefire_state", state.code()) + (state.strained() ? ", strained" : "");
	}

	/** The event behind a step, or the rule where time brought it. */
	private String reason(Step.Cause cause) {
		return event(cause.why()).map(Fact::label).orElse(cause.why());
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
				violations.add(new Ceasefire.Violation(this.editor.value(event, "happened").words(), event.label(),
						cycle, this.editor.roles(event, "perpetrator").words(), this.editor.voices(accounts),
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
			says.add(verdict + ((of != null) ? " by " + of : " by all parties"));
		}
		else if (of != null) {
			says.add("on " + of);
		}
		if (incidents != null) {
			says.add("incidents: " + incidents);
		}
		return says.isEmpty() ? "no verdict recorded" : String.join("; ", says);
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
			.map((account) -> this.editor.telling(account,
					account.fact().label() + ", " + dated(this.editor.value(account.fact(), "happened")), false))
			.toList();
	}

	private static String dated(Value happened) {
		return (happened.text() != null) ? "on " + happened.text() : "date not recorded";
	}

}
