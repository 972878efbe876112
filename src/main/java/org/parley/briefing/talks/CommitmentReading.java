package org.parley.briefing.talks;

import java.util.List;
import java.util.stream.Collectors;

import org.parley.briefing.cut.Account;
import org.parley.briefing.cut.Fact;
import org.parley.briefing.word.Editor;
import org.parley.briefing.word.Entry;
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
		return new Commitments.Agreement(fact.label(), List.of(this.editor.entry("Title", fact, "title"),
				this.editor.entry("Signed", fact, "signed"), this.editor.entry("Place", fact, "place"),
				new Entry("Parties", this.editor.roles(fact, "party")),
				new Entry("Signatories", this.editor.roles(fact, "signatory")),
				new Entry("Mediators", this.editor.roles(fact, "mediator")), this.editor.entry("Stage", fact, "stage"),
				this.editor.entry("Form", fact, "form"), this.editor.entry("Text", fact, "text_url")));
	}

	private Commitments.Commitment commitment(Fact fact) {
		List<Account> accounts = this.editor.cut().accounts(fact);
		Value by = this.editor.roles(fact, "demander");
		Value of = this.editor.roles(fact, "obligor");
		String parties = ((by.text() != null) ? "by " + by.text() : "by whom is not recorded")
				+ ((of.text() != null) ? ", of " + of.text() : "");
		String answers = this.editor.cut()
			.linked(fact, "answers")
			.stream()
			.map(Fact::label)
			.collect(Collectors.joining("; "));
		Value wording = this.editor.value(fact, "wording");
		return new Commitments.Commitment(this.editor.value(fact, "commitment_kind").words(), parties,
				new Commitments.What((wording.text() != null) ? wording.text() : fact.label(),
						answers.isEmpty() ? null : "answers: " + answers),
				this.editor.value(fact, "due").words(), this.editor.value(fact, "status").words(),
				this.editor.cites(accounts));
	}

}
