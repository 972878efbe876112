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

	/** All of them, by date. */
	public List<Incident> read() {
		return facts().stream().map(this::read).toList();
	}

	/** The facts of the period, by date. */
	public List<Fact> facts() {
		return this.editor.cut().facts("incident").stream().filter(this::isOfThePeriod).toList();
	}

	/** One incident in a line. */
	public Incident read(Fact fact) {
		Value started = this.editor.value(fact, "started");
		Value ended = this.editor.value(fact, "ended");
		String when = (ended.text() == null || ended.text().equals(started.text())) ? started.words()
				: started.words() + " to " + ended.text();
		return new Incident(marked(when, started), place(fact), fact.label(), detail(fact), losses(fact),
				this.editor.cites(this.editor.cut().accounts(fact)));
	}

	private boolean isOfThePeriod(Fact fact) {
		return this.editor.cut().accounts(fact).stream().anyMatch(this.editor.window()::isNews) || this.editor.cut()
			.heard(fact, "started")
			.stream()
			.anyMatch((said) -> this.editor.window().meets(said.range()));
	}

	private String place(Fact fact) {
		Value location = this.editor.value(fact, "location");
		return marked((location.text() != null) ? location.text() : "place not recorded", location);
	}

	private @Nullable String detail(Fact fact) {
		String detail = Stream
			.of(plain(fact, "incident_kind"), claimed("means: ", fact, "means"), claimed("damage: ", fact, "damage"),
					named("begun by ", fact, "initiator"), named("done by ", fact, "perpetrator"),
					plain("aimed at ", this.editor.roles(fact, "target")),
					plain("victim: ", this.editor.roles(fact, "victim")))
			.filter(Objects::nonNull)
			.collect(Collectors.joining("\n"));
		return detail.isEmpty() ? null : detail;
	}

	private @Nullable String plain(Fact fact, String slot) {
		Value value = this.editor.value(fact, slot);
		return (value.text() != null) ? marked(lowerFirst(value.text()), value) : null;
	}

	private static @Nullable String plain(String name, Value value) {
		return (value.text() != null) ? marked(name + value.text(), value) : null;
	}

	/** A value with whoever is behind it, if that is not just the publisher. */
	private @Nullable String claimed(String name, Fact fact, String slot) {
		Value value = this.editor.value(fact, slot);
		return (value.text() == null) ? null : marked(
				name + lowerFirst(value.text()) + this.editor.attribution(this.editor.agreeing(fact, slot)), value);
	}

	private @Nullable String named(String name, Fact fact, String role) {
		Value value = this.editor.roles(fact, role);
		return (value.text() == null) ? null
				: marked(
						name + value.text()
								+ this.editor.attribution(
										this.editor.cut().roles(fact, role).stream().map(Role::account).toList()),
						value);
	}

	/** Losses are one account's figures, never one's low beside another's best. */
	private String losses(Fact fact) {
		List<String> losses = new ArrayList<>();
		Set<Account> behind = new LinkedHashSet<>();
		this.editor.cut().findShown(fact, "losses").ifPresent((shown) -> {
			behind.addAll(this.editor.cut().accounts(List.of(shown.accountId())));
			Map<String, String> parts = this.editor.cut()
				.heard(fact, "losses")
				.stream()
				.filter((said) -> said.account().id() == shown.accountId())
				.collect(Collectors.toMap((said) -> said.part(), (said) -> said.says()));
			losses.addAll(
					new Losses(parts, this.editor.value(fact, "side_a"), this.editor.value(fact, "side_b")).lines());
			losses.set(losses.size() - 1, losses.getLast() + this.editor.attribution(behind) + (shown.contested()
					? " (contested, see C" + this.editor.citations().contest(fact, "losses") + ")" : ""));
		});
		fates(fact).forEach(losses::add);
		return losses.isEmpty() ? "no losses recorded" : String.join("\n", losses);
	}

	private List<String> fates(Fact fact) {
		return this.editor.cut()
			.roles(fact, "victim")
			.stream()
			.filter((victim) -> victim.fate() != null)
			.map((victim) -> "fate:" + victim.actor() + "\n" + victim.name())
			.distinct()
			.map((key) -> key.split("\n", -1))
			.map((key) -> claimed(key[1] + ": ", fact, key[0]))
			.filter(Objects::nonNull)
			.toList();
	}

	private static String lowerFirst(String text) {
		return text.isEmpty() ? text : Character.toLowerCase(text.charAt(0)) + text.substring(1);
	}

	private static String marked(String text, Value value) {
		return (value.contested() != null) ? text + " (contested, see C" + value.contested() + ")" : text;
	}

}
