package org.parley.briefing.content;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.parley.briefing.cut.Account;
import org.parley.briefing.cut.ContestedRow;
import org.parley.briefing.cut.Fact;
import org.parley.briefing.cut.Heard;
import org.parley.briefing.word.Citations;
import org.parley.briefing.word.Cites;
import org.parley.briefing.word.Editor;

/** Reads the contested values: first those that the text refers to, then the rest. */
final class ContestedReading {

	private final Editor editor;

	private final List<Section> sections;

	ContestedReading(Editor editor, List<Section> sections) {
		this.editor = editor;
		this.sections = sections;
	}

	List<Contested> read() {
		Map<Citations.Contest, List<ContestedRow>> rows = rows();
		rows.keySet()
			.stream()
			.sorted(Comparator.comparing((Citations.Contest contest) -> contest.fact().kind())
				.thenComparing((contest) -> contest.fact().slug())
				.thenComparing(Citations.Contest::slot))
			.forEach((contest) -> this.editor.citations().contest(contest.fact(), contest.slot()));
		List<Contested> contested = new ArrayList<>();
		for (Citations.Contest contest : this.editor.citations().contests()) {
			contested.add(new Contested(contested.size() + 1, contest.fact().label(),
					SlotName.of(contest.slot(), this.editor, contest.fact()),
					says(contest, rows.getOrDefault(contest, List.of()))));
		}
		return contested;
	}

	private Map<Citations.Contest, List<ContestedRow>> rows() {
		return this.editor.cut()
			.derived()
			.contested()
			.stream()
			.filter((row) -> this.editor.cut().findFact(row.factId()).filter(this::isWanted).isPresent())
			.collect(Collectors.groupingBy((row) -> new Citations.Contest(fact(row), row.slot())));
	}

	private Fact fact(ContestedRow row) {
		return this.editor.cut().findFact(row.factId()).orElseThrow();
	}

	private boolean isWanted(Fact fact) {
		return this.sections.stream().anyMatch((section) -> section.kinds().contains(fact.kind()));
	}

	private List<Contested.Say> says(Citations.Contest contest, List<ContestedRow> rows) {
		Optional<Account> shown = rows.stream()
			.filter(ContestedRow::shown)
			.flatMap((row) -> account(row).stream())
			.findFirst();
		return rows.stream()
			.sorted(Comparator.comparing((ContestedRow row) -> !row.shown())
				.thenComparing(
						(row) -> account(row).map((account) -> account.origin().publicAt().toString()).orElse(""))
				.thenComparing(ContestedRow::says))
			.map((row) -> say(contest, row, shown))
			.toList();
	}

	private Contested.Say say(Citations.Contest contest, ContestedRow row, Optional<Account> shown) {
		Optional<Account> account = account(row);
		String says = account.map((one) -> this.editor.phrase(one, contest.slot()))
			.filter((phrase) -> !phrase.isEmpty())
			.orElseGet(() -> "state".equals(contest.slot()) ? this.editor.term("ceasefire_state", row.says())
					: this.editor.says(contest.fact().kind(), contest.slot(), row.says()));
		String verdict = row.shown() ? null : this.editor.say(verdict(contest, account, shown));
		return new Contested.Say(says, account.map(this.editor::voice).orElseGet(() -> this.editor.say("voice.rule")),
				account.map((one) -> this.editor.cites(List.of(one))).orElse(new Cites(List.of())),
				account.map((one) -> one.rating().pair()).orElse("–"), row.shown(), verdict);
	}

	private String verdict(Citations.Contest contest, Optional<Account> account, Optional<Account> shown) {
		if ("state".equals(contest.slot())) {
			return "verdict.not_carried";
		}
		return (account.isPresent() && shown.isPresent() && isWider(contest, account.get(), shown.get()))
				? "verdict.wider" : Verdict.on(account, shown);
	}

	/**
	 * Whether all that is shown lies within what the account says, which is less precise.
	 */
	private boolean isWider(Citations.Contest contest, Account account, Account shown) {
		Map<String, Heard.Range> precise = ranges(contest, shown);
		Map<String, Heard.Range> wide = ranges(contest, account);
		return !precise.isEmpty() && precise.keySet().equals(wide.keySet()) && !precise.equals(wide)
				&& precise.entrySet()
					.stream()
					.allMatch((part) -> wide.getOrDefault(part.getKey(), Heard.Range.NONE).encloses(part.getValue()));
	}

	private Map<String, Heard.Range> ranges(Citations.Contest contest, Account account) {
		return this.editor.cut()
			.heard(contest.fact(), contest.slot())
			.stream()
			.filter((said) -> said.account().equals(account) && !said.range().equals(Heard.Range.NONE))
			.collect(Collectors.toMap(Heard::part, Heard::range));
	}

	private Optional<Account> account(ContestedRow row) {
		return (row.accountId() == null) ? Optional.empty()
				: this.editor.cut().accounts(List.of(row.accountId())).stream().findFirst();
	}

}
