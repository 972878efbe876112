package org.parley.briefing.talks;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.parley.briefing.cut.Account;
import org.parley.briefing.cut.Fact;
import org.parley.briefing.cut.Heard;
import org.parley.briefing.cut.Role;
import org.parley.briefing.cut.Shown;
import org.parley.briefing.word.Editor;
import org.parley.briefing.word.Value;

/**
 * Reads the statements that were made or became known in the period, source by source.
 */
final class StatementReading {

	private final Editor editor;

	StatementReading(Editor editor) {
		this.editor = editor;
	}

	List<Statement> read() {
		List<Statement> statements = new ArrayList<>();
		for (Fact fact : this.editor.cut().facts("statement")) {
			if (isOfThePeriod(fact)) {
				Long shown = this.editor.cut().findShown(fact, "wording").map(Shown::accountId).orElse(null);
				this.editor.cut()
					.accounts(fact)
					.stream()
					.sorted(Comparator.comparing((Account account) -> !Objects.equals(shown, account.id()))
						.thenComparing((account) -> account.rating().isDeprecated()))
					.forEach((account) -> statements.add(statement(account, isFirst(statements, fact))));
			}
		}
		return statements;
	}

	private boolean isOfThePeriod(Fact fact) {
		return this.editor.cut().accounts(fact).stream().anyMatch(this.editor.window()::isNews) || this.editor.cut()
			.heard(fact, "said")
			.stream()
			.map(Heard::range)
			.anyMatch(this.editor.window()::meets);
	}

	private static boolean isFirst(List<Statement> statements, Fact fact) {
		return statements.isEmpty() || !statements.getLast().label().equals(fact.label());
	}

	private Statement statement(Account account, boolean first) {
		Value said = this.editor.value(account.fact(), "said");
		Map<String, String> wording = this.editor.parts(account, "wording");
		String rendering = wording.get("rendering");
		String words = wording.getOrDefault("wording", account.fact().label());
		boolean verbatim = this.editor.heard(account, "wording", "rendering")
			.filter((rendered) -> List.of("verbatim", "translated").contains(rendered.says().toLowerCase(Locale.UK)))
			.isPresent();
		return new Statement(account.fact().label(),
				first ? this.editor.words(said) : this.editor.say("statements.same"), by(account),
				verbatim ? this.editor.say("statements.quoted", words) : words,
				new Statement.Report(kind(account, rendering), who(account), this.editor.cites(List.of(account))));
	}

	private Statement.By by(Account account) {
		String speakers = names(account, "speaker");
		String addressees = names(account, "addressee");
		String accused = names(account, "accused");
		String aims = Stream
			.of((addressees != null) ? this.editor.say("statements.to", addressees) : null,
					(accused != null) ? this.editor.say("statements.about", accused) : null)
			.filter(Objects::nonNull)
			.collect(Collectors.joining("; "));
		return new Statement.By((speakers != null) ? speakers : this.editor.say("statements.speaker.none"),
				aims.isEmpty() ? null : aims);
	}

	private @Nullable String names(Account account, String role) {
		List<Role> roles = this.editor.cut().roles(account, role);
		return roles.isEmpty() ? null : roles.stream().map(Role::name).collect(Collectors.joining(", "));
	}

	private String kind(Account account, @Nullable String rendering) {
		Map<String, String> act = this.editor.parts(account, "act");
		String condition = act.get("condition_text");
		String mode = act.get("mode");
		String category = act.get("category");
		String act1 = Stream
			.of((category != null && mode != null) ? this.editor.say("value.code", category, lower(mode)) : category,
					(act.get("auxiliary") != null) ? lower(act.get("auxiliary")) : null,
					(condition != null) ? this.editor.say("statements.if", condition) : null)
			.filter(Objects::nonNull)
			.collect(Collectors.joining(", "));
		return Stream.of(rendering, act1.isEmpty() ? null : act1, remark(account))
			.filter(Objects::nonNull)
			.collect(Collectors.joining(" · "));
	}

	private @Nullable String remark(Account account) {
		return this.editor.telling(account, "", false).remark();
	}

	private String who(Account account) {
		return "publisher".equals(account.voice().kind()) && account.voice().relayedBy() == null
				? account.origin().publisher() : this.editor.voice(account);
	}

	private String lower(String text) {
		return this.editor.wording().lower(text);
	}

}
