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
			.of(this.editor.entry(round, "opened"), this.editor.entry(round, "closed"),
					this.editor.entry(round, "duration_hours"), this.editor.entry(round, "place"),
					this.editor.entryOfRole(round, "host"), this.editor.entryOfRole(round, "mediator"),
					this.editor.entryOfRole(round, "facilitator"), this.editor.entryOfRole(round, "party"),
					this.editor.entryOfRole(round, "participant"), this.editor.entry(round, "format"),
					this.editor.entry(round, "agenda"), this.editor.entry(round, "result_due"),
					this.editor.entry(round, "outcome"))
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
		String makeUp = joined("; ", (size != null) ? size(size) : null, parts.get("composition"), members(account),
				disclosed(account));
		String notSaid = this.editor.say("delegations.not_said");
		return new Round.Delegation(party.getOrDefault("party", account.fact().label()),
				head.isEmpty() ? notSaid : head, makeUp.isEmpty() ? notSaid : makeUp, account.words().note(),
				this.editor.voice(account), this.editor.cites(List.of(account)));
	}

	private String size(String size) {
		return "1".equals(size) ? this.editor.say("value.members", 1) : this.editor.say("value.members.text", size);
	}

	private @Nullable String members(Account account) {
		List<Role> members = this.editor.cut().roles(account, "delegate");
		return members.isEmpty() ? null : this.editor.say("delegations.with",
				members.stream().map(Role::name).collect(Collectors.joining(", ")));
	}

	/** What was filed as yes or no. */
	private @Nullable String disclosed(Account account) {
		return this.editor.heard(account, "delegation", "names_disclosed")
			.map((said) -> "true".equals(said.item()) ? "delegations.disclosed" : "delegations.undisclosed")
			.map((key) -> this.editor.say(key))
			.orElse(null);
	}

	private static String joined(String between, @Nullable String... parts) {
		return Stream.of(parts).filter(Objects::nonNull).collect(Collectors.joining(between));
	}

}
