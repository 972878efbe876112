package org.parley.briefing.talks;

import java.util.List;
import java.util.stream.Collectors;

import org.parley.briefing.cut.Account;
import org.parley.briefing.cut.Fact;
import org.parley.briefing.word.Editor;
import org.parley.briefing.word.Value;

/** Reads agreements, demands, pledges and obligations as they stand. */
final class CommitmentReading {

	private final Editor editor;

	CommitmentReading(Editor editor) {
		this.editor = editor;
	}

	Commitments read() {
		return new Commitments(this.editor.cut().facts("agreement").stream().map(this::agreement).toList(),
				this.editor.cut().facts("commitment").stream().map(this::commitment).toList());
	}

	private Commitments.Agreement agreement(Fact fact) {
		return new Commitments.Agreement(fact.label(),
				List.of(this.editor.entry(fact, "title"), this.editor.entry(fact, "signed"),
						this.editor.entry(fact, "place"), this.editor.entryOfRole(fact, "party"),
						this.editor.entryOfRole(fact, "signatory"), this.editor.entryOfRole(fact, "mediator"),
						this.editor.entry(fact, "stage"), this.editor.entry(fact, "form"),
						this.editor.entry(fact, "text_url")));
	}

	private Commitments.Commitment commitment(Fact fact) {
		List<Account> accounts = this.editor.cut().accounts(fact);
		Value by = this.editor.roles(fact, "demander");
		Value of = this.editor.roles(fact, "obligor");
		String parties = ((by.text() != null) ? this.editor.say("commitments.by", by.text())
				: this.editor.say("commitments.by.none"))
				+ ((of.text() != null) ? this.editor.say("commitments.of", of.text()) : "");
		String answers = this.editor.cut()
			.linked(fact, "answers")
			.stream()
			.map(Fact::label)
			.collect(Collectors.joining("; "));
		Value wording = this.editor.value(fact, "wording");
		return new Commitments.Commitment(this.editor.words(this.editor.value(fact, "commitment_kind")), parties,
				new Commitments.What((wording.text() != null) ? wording.text() : fact.label(),
						answers.isEmpty() ? null : this.editor.say("commitments.answers", answers)),
				this.editor.words(this.editor.value(fact, "due")), this.editor.words(this.editor.value(fact, "status")),
				this.editor.cites(accounts));
	}

}
