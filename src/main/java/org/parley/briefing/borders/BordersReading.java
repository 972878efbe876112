package org.parley.briefing.borders;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.parley.briefing.ceasefires.IncidentReading;
import org.parley.briefing.cut.Account;
import org.parley.briefing.cut.Dossier;
import org.parley.briefing.cut.Fact;
import org.parley.briefing.word.Cites;
import org.parley.briefing.word.Editor;
import org.parley.briefing.word.Entry;
import org.parley.briefing.word.Value;

/** Reads the part on borders from the cut. */
public final class BordersReading {

	private final Editor editor;

	private final Dossier dossier;

	/** Reads with the editor's citations. */
	public BordersReading(Editor editor, Dossier dossier) {
		this.editor = editor;
		this.dossier = dossier;
	}

	/** Reads the part, in the order in which it is printed. */
	public Borders read() {
		List<Border> borders = this.editor.cut().facts("border").stream().map(this::border).toList();
		List<Borders.Crossing> crossings = this.editor.cut()
			.facts("crossing_status")
			.stream()
			.flatMap((fact) -> this.editor.cut().accounts(fact).stream())
			.map(this::crossing)
			.toList();
		IncidentReading incidents = new IncidentReading(this.editor);
		boolean counted = !this.editor.cut().crowd().isEmpty();
		return new Borders(borders, crossings,
				counted ? List.of()
						: incidents.told()
							.stream()
							.filter((fact) -> !this.editor.cut().heard(fact, "location").isEmpty())
							.map(incidents::brief)
							.toList(),
				counted);
	}

	private Border border(Fact border) {
		Value name = this.editor.value(border, "name");
		Stream<Entry> named = (name.text() != null) ? Stream.of(new Entry(this.editor.say("entry.name"), name))
				: Stream.empty();
		List<Entry> entries = Stream
			.concat(named, Stream.of(this.editor.entry(border, "status"), this.editor.entry(border, "drawn"),
					this.editor.entry(border, "origin"), this.editor.entry(border, "length_km")))
			.toList();
		List<Fact> claims = this.editor.cut().children(border, "territorial_claim");
		return new Border(border.label(), entries, this.editor.tellings(border, "length_km"),
				claims.stream().map(this::claim).toList(), positions(border, claims));
	}

	private Border.Claim claim(Fact claim) {
		Value territory = this.editor.value(claim, "territory");
		Value basis = this.editor.value(claim, "basis");
		Value until = this.editor.value(claim, "until");
		String parties = Stream
			.of(said("claims.by", this.editor.roles(claim, "challenger")),
					said("claims.against", this.editor.roles(claim, "target")),
					said("claims.administered", this.editor.roles(claim, "administering")))
			.filter(Objects::nonNull)
			.collect(Collectors.joining("; "));
		String ground = Stream
			.of(said("claims.territory", territory), said("claims.basis", basis),
					said("claims.salience", this.editor.value(claim, "salience")))
			.filter(Objects::nonNull)
			.collect(Collectors.joining("; "));
		String since = this.editor.words(this.editor.value(claim, "since"));
		return new Border.Claim(claim.label(), parties.isEmpty() ? this.editor.say("value.none") : parties,
				ground.isEmpty() ? null : ground,
				(until.text() != null) ? this.editor.say("claims.until", since, until.text()) : since,
				this.editor.words(this.editor.value(claim, "status")),
				this.editor.cites(this.editor.cut().accounts(claim)));
	}

	/** A party of which no position is recorded has a line that says so. */
	private List<Border.Position> positions(Fact border, List<Fact> claims) {
		List<Border.Position> positions = new ArrayList<>();
		for (Fact parent : Stream.concat(Stream.of(border), claims.stream()).toList()) {
			this.editor.cut()
				.children(parent, "position")
				.forEach((fact) -> this.editor.cut()
					.accounts(fact)
					.forEach((account) -> positions.add(position(account, parent))));
		}
		for (Dossier.Party party : this.dossier.parties()) {
			if (positions.stream().noneMatch((position) -> position.party().equals(party.name()))) {
				positions.add(new Border.Position(party.name(), border.label(), this.editor.say("positions.none.of"),
						null, "–", new Cites(List.of())));
			}
		}
		positions.sort(java.util.Comparator.comparing(Border.Position::party));
		return positions;
	}

	private Border.Position position(Account account, Fact subject) {
		Map<String, String> stand = this.editor.parts(account, "stand");
		return new Border.Position(this.editor.parts(account, "party").getOrDefault("party", account.fact().label()),
				subject.label(), stand.getOrDefault("stand", this.editor.say("positions.not_said")),
				stand.get("wording"), this.editor.voice(account), this.editor.cites(List.of(account)));
	}

	private Borders.Crossing crossing(Account account) {
		return new Borders.Crossing(
				this.editor.parts(account, "crossing").getOrDefault("crossing", account.fact().label()),
				this.editor.parts(account, "status").getOrDefault("status", this.editor.say("crossings.not_said")),
				this.editor.dated(account), this.editor.voice(account), this.editor.cites(List.of(account)));
	}

	private @org.jspecify.annotations.Nullable String said(String key, Value value) {
		return (value.text() != null) ? this.editor.say(key, value.text()) : null;
	}

}
