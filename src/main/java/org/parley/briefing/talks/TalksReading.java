package org.parley.briefing.talks;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.parley.briefing.cut.Fact;
import org.parley.briefing.word.Cites;
import org.parley.briefing.word.Editor;
import org.parley.briefing.word.Value;

/** Reads the part on talks from the cut. */
public final class TalksReading {

	/** The most rounds that are told in full; older ones stay in the overview. */
	public static final int IN_FULL = 8;

	private final Editor editor;

	/** Reads with the editor's citations. */
	public TalksReading(Editor editor) {
		this.editor = editor;
	}

	/** Reads the part, in the order in which it is printed. */
	public Talks read() {
		List<PeaceProcess> processes = this.editor.cut().facts("process").stream().map(this::process).toList();
		List<Fact> rounds = this.editor.cut()
			.facts("talk_round")
			.stream()
			.filter((round) -> !isSession(round))
			.toList();
		List<Talks.Line> overview = rounds.stream().map(this::line).toList();
		RoundReading reading = new RoundReading(this.editor);
		List<Round> full = rounds.stream()
			.skip(Math.max(0, rounds.size() - IN_FULL))
			.flatMap((round) -> reading.read(round).stream())
			.toList();
		return new Talks(processes, overview, full, new StatementReading(this.editor).read(),
				new CommitmentReading(this.editor).read(), relations());
	}

	private boolean isSession(Fact round) {
		return round.parentId() != null && this.editor.cut()
			.findFact(round.parentId())
			.filter((parent) -> parent.kind().equals("talk_round"))
			.isPresent();
	}

	private PeaceProcess process(Fact process) {
		return new PeaceProcess(process.label(),
				List.of(this.editor.entry(process, "status"), this.editor.entry(process, "rounds"),
						this.editor.entryOfRole(process, "party"), this.editor.entryOfRole(process, "mediator")),
				this.editor.tellings(process, "status"));
	}

	private Talks.Line line(Fact round) {
		Value opened = this.editor.value(round, "opened");
		Value closed = this.editor.value(round, "closed");
		Value place = this.editor.value(round, "place");
		Value mediators = this.editor.roles(round, "mediator");
		Value outcome = this.editor.value(round, "outcome");
		String dates = (closed.text() != null)
				? this.editor.say("rounds.dates", this.editor.words(opened), closed.text()) : this.editor.words(opened);
		return new Talks.Line(round.label(), dates, this.editor.words(place), this.editor.words(mediators),
				this.editor.words(outcome), all(opened, closed, place, mediators, outcome));
	}

	private static Cites all(Value... values) {
		return new Cites(
				Stream.of(values).flatMap((value) -> value.cites().numbers().stream()).distinct().sorted().toList());
	}

	private List<Talks.Relation> relations() {
		return this.editor.cut().facts("actor_relation").stream().map((relation) -> {
			Value level = this.editor.value(relation, "level");
			var accounts = this.editor.cut().accounts(relation);
			String roles = Stream.of("party", "provider", "recipient", "facilitator")
				.map((role) -> named(role, this.editor.roles(relation, role)))
				.filter(Objects::nonNull)
				.collect(Collectors.joining("; "));
			return new Talks.Relation(relation.label(), roles.isEmpty() ? null : roles, this.editor.words(level),
					this.editor.voices(accounts), this.editor.cites(accounts));
		}).toList();
	}

	private @Nullable String named(String role, Value value) {
		return (value.text() == null) ? null : this.editor.say("relations." + role, value.text());
	}

}
