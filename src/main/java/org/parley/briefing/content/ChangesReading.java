package org.parley.briefing.content;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.parley.briefing.ceasefires.Losses;
import org.parley.briefing.cut.Account;
import org.parley.briefing.cut.ChangeRow;
import org.parley.briefing.front.FrontPage;
import org.parley.briefing.word.Cites;
import org.parley.briefing.word.Editor;

/**
 * Reads what changed since an earlier issue: of each fact the values that are new and
 * shown, and those that are gone. What merely repeats or names the parties is left to the
 * sections.
 */
final class ChangesReading {

	/** Values that only say what kind of thing it is and who takes part. */
	private static final Set<String> FRAME = Set.of("party", "speaker", "addressee", "accused", "delegate", "provider",
			"recipient", "facilitator", "demander", "obligor", "subject", "commitment_kind", "relation_kind",
			"incident_kind", "event", "ends", "round_no", "act", "verdict_kind", "challenger", "target", "incident");

	/** Kinds of facts, those first that a reader asks for first. */
	private static final List<String> WEIGHT = List.of("ceasefire_event", "process", "talk_round", "agreement",
			"incident", "crossing_status", "compliance", "commitment", "statement", "delegation", "ceasefire",
			"position", "territorial_claim", "actor_relation", "border");

	/** Kinds of facts whose label says what happened. */
	private static final Set<String> TELLING = Set.of("ceasefire_event", "incident", "statement", "commitment");

	/** Values that need no name. */
	private static final Set<String> PLAIN = Set.of("status", "outcome", "stand", "delegation");

	private static final int VALUES = 4;

	/** Of values on the first page: longer ones are only named. */
	private static final int SHORT = 60;

	private static final int BRIEF = 4;

	private final Editor editor;

	private final List<Section> sections;

	ChangesReading(Editor editor, List<Section> sections) {
		this.editor = editor;
		this.sections = sections;
	}

	Changes read(Since since) {
		return new Changes(since.number(), changes("world"), changes("knowledge"), changes("source"));
	}

	/**
	 * A line for each class, for the first page: which facts first, and how many more.
	 */
	List<FrontPage.Change> inBrief(@Nullable Changes changes) {
		if (changes == null) {
			return List.of(line("front.first", this.editor.say("front.first.what")));
		}
		List<FrontPage.Change> lines = Stream
			.of(inBrief("front.changed.world", changes.world()),
					inBrief("front.changed.knowledge", changes.knowledge()),
					inBrief("front.changed.source", changes.sources()))
			.flatMap(Optional::stream)
			.toList();
		return lines.isEmpty() ? List
			.of(line("front.unchanged", this.editor.say("front.unchanged.what", String.valueOf(changes.since()))))
				: lines;
	}

	private FrontPage.Change line(String kind, String what) {
		return new FrontPage.Change(this.editor.say(kind), what, new Cites(List.of()));
	}

	private Optional<FrontPage.Change> inBrief(String kind, List<Changes.Change> changes) {
		if (changes.isEmpty()) {
			return Optional.empty();
		}
		String first = changes.stream().limit(BRIEF).map(Changes.Change::brief).collect(Collectors.joining("; "));
		int more = changes.size() - BRIEF;
		List<Integer> cited = changes.stream()
			.limit(BRIEF)
			.flatMap((change) -> change.cites().numbers().stream())
			.distinct()
			.sorted()
			.toList();
		return Optional.of(new FrontPage.Change(this.editor.say(kind), first + more(more), new Cites(cited)));
	}

	private String more(int more) {
		return (more > 0) ? this.editor.say("more", more) : "";
	}

	private List<Changes.Change> changes(String kind) {
		Map<Long, List<ChangeRow>> facts = this.editor.cut()
			.derived()
			.changes()
			.stream()
			.filter((row) -> row.kind().equals(kind) && isWanted(row))
			.collect(Collectors.groupingBy((row) -> row.about().factId(), LinkedHashMap::new, Collectors.toList()));
		return facts.values()
			.stream()
			.sorted(Comparator.comparingInt((rows) -> WEIGHT.indexOf(rows.getFirst().about().factKind())))
			.map(this::change)
			.toList();
	}

	private boolean isWanted(ChangeRow row) {
		return (row.shown() || isGone(row) || "corrected".equals(row.how())) && !FRAME.contains(row.about().slot())
				&& this.sections.stream().anyMatch((section) -> section.kinds().contains(row.about().factKind()));
	}

	private static boolean isGone(ChangeRow row) {
		return "withdrawn".equals(row.how()) || "dropped".equals(row.how());
	}

	private Changes.Change change(List<ChangeRow> rows) {
		List<String> says = new ArrayList<>();
		rows.stream().map(this::says).distinct().forEach(says::add);
		String more = more(says.size() - VALUES);
		List<Account> accounts = this.editor.cut().accounts(rows.stream().map(ChangeRow::accountId).toList());
		String who = accounts.isEmpty()
				? rows.stream().map((row) -> row.told().claimant()).distinct().collect(Collectors.joining("; "))
				: this.editor.voices(accounts);
		return new Changes.Change(rows.getFirst().about().label(), brief(rows),
				String.join("; ", says.subList(0, Math.min(VALUES, says.size()))) + more, note(rows), who,
				this.editor.cites(accounts));
	}

	/**
	 * The fact, with what is new of it where its label does not tell: one short value, or
	 * the names of what there is.
	 */
	private String brief(List<ChangeRow> rows) {
		ChangeRow.About about = rows.getFirst().about();
		if (TELLING.contains(about.factKind())) {
			return about.label();
		}
		List<String> names = rows.stream().map((row) -> name(row.about())).distinct().toList();
		String phrase = (names.size() == 1 && !isGone(rows.getFirst())) ? phrase(rows.getFirst()) : "";
		return this.editor.say("front.changed.fact", about.label(), (phrase.isEmpty() || phrase.length() > SHORT)
				? String.join(", ", names) : PLAIN.contains(about.slot()) ? phrase : names.getFirst() + " " + phrase);
	}

	private String says(ChangeRow row) {
		return this.editor.say(isGone(row) ? "changes.gone" : "changes.value", name(row.about()), phrase(row));
	}

	private String phrase(ChangeRow row) {
		return this.editor.cut()
			.accounts(List.of(row.accountId()))
			.stream()
			.map((account) -> phrase(account, row.about().slot()))
			.filter((words) -> !words.isEmpty())
			.findFirst()
			.orElseGet(() -> this.editor.says(row.about().factKind(), row.about().slot(), row.says()));
	}

	private String name(ChangeRow.About about) {
		return this.editor.cut()
			.findFact(about.factId())
			.map((fact) -> SlotName.of(about.slot(), this.editor, fact))
			.orElseGet(() -> SlotName.named(about.slot(), this.editor));
	}

	private String phrase(Account account, String slot) {
		if ("losses".equals(slot)) {
			return String.join(", ",
					new Losses(this.editor.parts(account, slot), this.editor.value(account.fact(), "side_a"),
							this.editor.value(account.fact(), "side_b"))
						.lines(this.editor.wording()));
		}
		return this.editor.phrase(account, slot);
	}

	/** Of a source that changed, which and why; else nothing. */
	private @Nullable String note(List<ChangeRow> rows) {
		ChangeRow first = rows.getFirst();
		ChangeRow.Told told = first.told();
		return switch (first.how()) {
			case "withdrawn" -> (told.reason() != null)
					? this.editor.say("changes.withdrawn.because", told.publisher(), told.headline(), told.reason())
					: this.editor.say("changes.withdrawn", told.publisher(), told.headline());
			case "corrected" -> this.editor.say("changes.corrected", told.publisher());
			case "revised" -> this.editor.say("changes.revised");
			case "dropped" -> this.editor.say("changes.dropped");
			default -> null;
		};
	}

}
