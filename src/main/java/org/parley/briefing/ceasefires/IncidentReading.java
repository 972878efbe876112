package org.parley.briefing.ceasefires;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.parley.briefing.cut.Account;
import org.parley.briefing.cut.Crowd;
import org.parley.briefing.cut.Fact;
import org.parley.briefing.cut.Role;
import org.parley.briefing.word.Editor;
import org.parley.briefing.word.Value;

/** Reads the incidents that happened or became known in the period. */
public final class IncidentReading {

	private final Editor editor;

	/** Reads with the editor's citations. */
	public IncidentReading(Editor editor) {
		this.editor = editor;
	}

	/** All of them, by date; the foremost of them when there are too many. */
	public List<Incident> read() {
		return told().stream().map(this::read).toList();
	}

	/** The facts that are told, by date. */
	public List<Fact> told() {
		if (this.editor.cut().crowd().isEmpty()) {
			return facts();
		}
		Begun begun = new Begun(this.editor);
		List<Fact> facts = facts();
		Set<Long> foremost = Crowd.foremost(facts.stream().map(begun::occurrence).toList(),
				this.editor.window().period());
		return facts.stream().filter((fact) -> foremost.contains(fact.id())).toList();
	}

	/** The facts of the period, by date. */
	public List<Fact> facts() {
		return this.editor.cut().facts("incident").stream().filter(this::isOfThePeriod).toList();
	}

	/** One incident without what is known of its means and of who did it. */
	public Incident brief(Fact fact) {
		Incident full = read(fact);
		return new Incident(full.when(), full.where(), full.label(), null, full.losses(), full.cites());
	}

	/** One incident in full. */
	public Incident read(Fact fact) {
		Value started = this.editor.value(fact, "started");
		Value ended = this.editor.value(fact, "ended");
		String when = (ended.text() == null || ended.text().equals(started.text())) ? this.editor.words(started)
				: (started.text() == null) ? this.editor.say("day.until", ended.text())
						: this.editor.wording().span(started.text(), ended.text());
		return new Incident(marked(when, started), place(fact), fact.label(), detail(fact), losses(fact),
				this.editor.cites(this.editor.cut().accounts(fact)));
	}

	private boolean isOfThePeriod(Fact fact) {
		return this.editor.cut().accounts(fact).stream().anyMatch(this.editor.window()::isNews) || this.editor.cut()
			.heard(fact, "started")
			.stream()
			.anyMatch((said) -> this.editor.window().meets(said.range()));
	}

	/** The place by its name; coordinates only where it has none. */
	private String place(Fact fact) {
		Value location = this.editor.value(fact, "location");
		String place = this.editor.cut()
			.findShown(fact, "location")
			.flatMap((shown) -> this.editor.cut().accounts(List.of(shown.accountId())).stream().findFirst())
			.map((account) -> this.editor.parts(account, "location").get("place"))
			.orElse(location.text());
		return marked((place != null) ? place : this.editor.say("incidents.place.none"), location);
	}

	private @Nullable String detail(Fact fact) {
		String detail = Stream
			.of(plain(fact, "incident_kind"), claimed(fact, "means"), claimed(fact, "damage"), named(fact, "initiator"),
					named(fact, "perpetrator"), plainRole(fact, "target"), plainRole(fact, "victim"))
			.filter(Objects::nonNull)
			.collect(Collectors.joining("\n"));
		return detail.isEmpty() ? null : detail;
	}

	private @Nullable String plain(Fact fact, String slot) {
		Value value = this.editor.value(fact, slot);
		return (value.text() != null) ? marked(lowerFirst(value.text()), value) : null;
	}

	private @Nullable String plainRole(Fact fact, String role) {
		Value value = this.editor.roles(fact, role);
		return (value.text() != null) ? marked(this.editor.say("incidents." + role, value.text()), value) : null;
	}

	/** A value with whoever is behind it, if that is not just the publisher. */
	private @Nullable String claimed(Fact fact, String slot) {
		Value value = this.editor.value(fact, slot);
		return (value.text() == null) ? null : marked(
				this.editor.say("incidents." + slot, lowerFirst(value.text())) + attribution(fact, slot), value);
	}

	private String attribution(Fact fact, String slot) {
		return this.editor.attribution(this.editor.agreeing(fact, slot));
	}

	/** Who did it, and who says so; they may be the same. */
	private @Nullable String named(Fact fact, String role) {
		Value value = this.editor.roles(fact, role);
		if (value.text() == null) {
			return null;
		}
		List<Account> accounts = this.editor.cut().roles(fact, role).stream().map(Role::account).toList();
		String who = this.editor.voices(accounts).equals(value.text()) ? this.editor.say("voice.self")
				: this.editor.attribution(accounts);
		return marked(this.editor.say("incidents." + role, value.text()) + who, value);
	}

	/** Losses are one account's figures, never one's low beside another's best. */
	private String losses(Fact fact) {
		List<String> losses = new ArrayList<>();
		Set<Account> behind = new LinkedHashSet<>();
		this.editor.cut().findShown(fact, "losses").ifPresent((shown) -> {
			behind.addAll(this.editor.cut().accounts(List.of(shown.accountId())));
			Map<String, String> parts = behind.stream()
				.findFirst()
				.map((account) -> this.editor.parts(account, "losses"))
				.orElse(Map.of());
			losses.addAll(new Losses(parts, this.editor.value(fact, "side_a"), this.editor.value(fact, "side_b"))
				.lines(this.editor.wording()));
			String by = this.editor.attribution(behind);
			if (losses.size() > 1 && !by.isEmpty()) {
				losses.add(this.editor.say("losses.according", this.editor.voices(behind)));
			}
			String last = (losses.size() > 1) ? losses.getLast() : losses.getLast() + by;
			losses.set(losses.size() - 1,
					shown.contested() ? marked(last, this.editor.citations().contest(fact, "losses")) : last);
		});
		fates(fact).forEach(losses::add);
		return losses.isEmpty() ? this.editor.say("incidents.losses.none") : String.join("\n", losses);
	}

	private List<String> fates(Fact fact) {
		return this.editor.cut()
			.roles(fact, "victim")
			.stream()
			.filter((victim) -> victim.fate() != null)
			.map((victim) -> "fate:" + victim.actor() + "\n" + victim.name())
			.distinct()
			.map((key) -> key.split("\n", -1))
			.map((key) -> fate(fact, key[0], key[1]))
			.filter(Objects::nonNull)
			.toList();
	}

	private @Nullable String fate(Fact fact, String slot, String person) {
		Value value = this.editor.value(fact, slot);
		return (value.text() == null) ? null : marked(
				this.editor.say("incidents.fate", person, lowerFirst(value.text())) + attribution(fact, slot), value);
	}

	private static String lowerFirst(String text) {
		return text.isEmpty() ? text : Character.toLowerCase(text.charAt(0)) + text.substring(1);
	}

	private String marked(String text, Value value) {
		return (value.contested() != null) ? marked(text, value.contested()) : text;
	}

	private String marked(String text, int contest) {
		return this.editor.say("value.marked", text, String.valueOf(contest));
	}

}
