package org.parley.briefing.talks;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.parley.briefing.cut.Account;
import org.parley.briefing.cut.Fact;
import org.parley.briefing.cut.Shown;
import org.parley.briefing.word.Editor;
import org.parley.briefing.word.Entry;
import org.parley.briefing.word.Value;

/**
 * Holds the delegations of a round against those of the round before: who leads a party's
 * delegation now, and who did. Members are not compared, as not being named is not being
 * absent.
 */
final class DelegationChanges {

	private final Editor editor;

	DelegationChanges(Editor editor) {
		this.editor = editor;
	}

	/** A line for each party whose heads are known for both rounds. */
	List<Entry> between(Fact before, Fact round) {
		List<Entry> lines = new ArrayList<>();
		for (Fact delegation : this.editor.cut().children(round, "delegation")) {
			String party = party(delegation).orElse(null);
			Head head = head(delegation);
			Head earlier = this.editor.cut()
				.children(before, "delegation")
				.stream()
				.filter((one) -> party != null && party(one).equals(Optional.of(party)))
				.map(this::head)
				.filter(Objects::nonNull)
				.findFirst()
				.orElse(null);
			if (head != null && earlier != null) {
				String says = head.actor().equals(earlier.actor())
						? this.editor.say("delegations.same", head.name(), before.label())
						: this.editor.say("delegations.changed", head.name(), earlier.name(), before.label());
				lines.add(new Entry(this.editor.value(delegation, "party").words(this.editor.wording()),
						new Value(says, this.editor.cites(List.of(earlier.account(), head.account())), null)));
			}
		}
		return lines;
	}

	private Optional<String> party(Fact delegation) {
		return this.editor.item(delegation, "party", "party");
	}

	private @Nullable Head head(Fact delegation) {
		return this.editor.cut()
			.findShown(delegation, "delegation")
			.map(Shown::accountId)
			.flatMap((shown) -> this.editor.cut()
				.heard(delegation, "delegation")
				.stream()
				.filter((said) -> said.account().id() == shown && said.part().equals("head") && said.item() != null)
				.findFirst())
			.map((said) -> new Head(String.valueOf(said.item()), said.says(), said.account()))
			.orElse(null);
	}

	private record Head(String actor, String name, Account account) {
	}

}
