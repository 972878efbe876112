package org.parley.briefing.content;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.parley.briefing.ceasefires.Losses;
import org.parley.briefing.cut.Account;
import org.parley.briefing.cut.ChangeRow;
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

	private static final int VALUES = 4;

	private final Editor editor;

	private final Set<Section> sections;

	ChangesReading(Editor editor, Set<Section> sections) {
		this.editor = editor;
		this.sections = sections;
	}

	Changes read(Since since) {
		return new Changes(since.number(), changes("world"), changes("knowledge"), changes("source"));
	}

	private List<Changes.Change> changes(String kind) {
		Map<Long, List<ChangeRow>> facts = this.editor.cut()
			.derived()
			.changes()
			.stream()
			.filter((row) -> row.kind().equals(kind) && isWanted(row))
			.collect(Collectors.groupingBy((row) -> row.about().factId(), LinkedHashMap::new, Collectors.toList()));
		return facts.values().stream().map(this::change).toList();
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
		String more = (says.size() > VALUES) ? "; and " + (says.size() - VALUES) + " more" : "";
		List<Account> accounts = this.editor.cut().accounts(rows.stream().map(ChangeRow::accountId).toList());
		String who = accounts.isEmpty()
				? rows.stream().map((row) -> row.told().claimant()).distinct().collect(Collectors.joining("; "))
				: this.editor.voices(accounts);
		return new Changes.Change(rows.getFirst().about().label(),
				String.join("; ", says.subList(0, Math.min(VALUES, says.size()))) + more, note(rows), who,
				this.editor.cites(accounts));
	}

	private String says(ChangeRow row) {
		String phrase = this.editor.cut()
			.accounts(List.of(row.accountId()))
			.stream()
			.map((account) -> phrase(account, row.about().slot()))
			.filter((words) -> !words.isEmpty())
			.findFirst()
			.orElse(row.says());
		String name = this.editor.cut()
			.findFact(row.about().factId())
			.map((fact) -> SlotName.of(row.about().slot(), this.editor.cut(), fact))
			.orElse(row.about().slot().replace('_', ' '));
		return name + ": " + phrase + (isGone(row) ? " (no longer counted)" : "");
	}

	private String phrase(Account account, String slot) {
		if ("losses".equals(slot)) {
			return String.join(", ", new Losses(this.editor.parts(account, slot),
					this.editor.value(account.fact(), "side_a"), this.editor.value(account.fact(), "side_b"))
				.lines());
		}
		return this.editor.phrase(account, slot);
	}

	/** Of a source that changed, which and why; else nothing. */
	private static @Nullable String note(List<ChangeRow> rows) {
		ChangeRow first = rows.getFirst();
		return switch (first.how()) {
			case "withdrawn" -> "withdrawn: " + first.told().publisher() + ", " + first.told().headline()
					+ ((first.told().reason() != null) ? " (" + first.told().reason() + ")" : "");
			case "corrected" -> "corrected by " + first.told().publisher();
			case "revised" -> "a row of this archive was put right";
			case "dropped" -> "a row of this archive was taken back";
			default -> null;
		};
	}

}
