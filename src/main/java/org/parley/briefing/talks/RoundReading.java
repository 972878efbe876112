package org.parley.briefing.talks;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.parley.briefing.cut.Account;
import org.parley.briefing.cut.Fact;
import org.parley.briefing.cut.Role;
import org.parley.briefing.word.Editor;
import org.parley.briefing.word.Entry;

/** Reads one round with its sessions. */
final class RoundReading {

	private static final String NOT_SAID = "not said";

	private final Editor editor;

	RoundReading(Editor editor) {
		this.editor = editor;
	}

	List<Round> read(Fact round) {
		List<Round> rounds = new ArrayList<>();
		rounds.add(round(round, false));
		this.editor.cut().children(round, "talk_round").forEach((session) -> rounds.add(round(session, true)));
		return rounds;
	}

	private Round round(Fact round, boolean session) {
		List<Entry> entries = Stream
			.of(this.editor.entry("Opened", round, "opened"), this.editor.entry("Closed", round, "closed"),
					this.editor.entry("Duration, hours", round, "duration_hours"),
					this.editor.entry("Place", round, "place"), new Entry("Hosts", this.editor.roles(round, "host")),
					new Entry("Mediators", this.editor.roles(round, "mediator")),
					new Entry("Facilitators", this.editor.roles(round, "facilitator")),
					new Entry("Parties", this.editor.roles(round, "party")),
					new Entry("Participants", this.editor.roles(round, "participant")),
					this.editor.entry("Format", round, "format"), this.editor.entry("Agenda", round, "agenda"),
					this.editor.entry("Result due", round, "result_due"),
					this.editor.entry("Outcome", round, "outcome"))
			.filter((entry) -> !session || entry.value().text() != null)
			.toList();
		return new Round(round.label(), session, entries, delegations(round), this.editor.tellings(round, "outcome"));
	}

	private List<Round.Delegation> delegations(Fact round) {
		return this.editor.cut()
			.children(round, "delegation")
			.stream()
			.flatMap((delegation) -> this.editor.cut().accounts(delegation).stream().map(this::delegation))
			.sorted(java.util.Comparator.comparing(Round.Delegation::party))
			.toList();
	}

	private Round.Delegation delegation(Account account) {
		Map<String, String> party = this.editor.parts(account, "party");
		Map<String, String> parts = this.editor.parts(account, "delegation");
		String head = joined(", ", parts.get("head"), parts.get("head_office"));
		String size = parts.get("size");
		String makeUp = joined("; ", (size != null) ? size + " members" : null, parts.get("composition"),
				members(account), disclosed(parts.get("names_disclosed")));
		return new Round.Delegation(party.getOrDefault("party", account.fact().label()),
				head.isEmpty() ? NOT_SAID : head, makeUp.isEmpty() ? NOT_SAID : makeUp, account.words().note(),
				account.voice().words(), this.editor.cites(List.of(account)));
	}

	private @Nullable String members(Account account) {
		List<Role> members = this.editor.cut().roles(account, "delegate");
		return members.isEmpty() ? null : "with " + members.stream().map(Role::name).collect(Collectors.joining(", "));
	}

	/** What was filed as yes or no; the wording of a boolean is its reader's affair. */
	private static @Nullable String disclosed(@Nullable String disclosed) {
		return (disclosed == null) ? null
				: List.of("yes", "true").contains(disclosed) ? "names disclosed" : "names not disclosed";
	}

	private static String joined(String between, @Nullable String... parts) {
		return Stream.of(parts).filter(Objects::nonNull).collect(Collectors.joining(between));
	}

}
