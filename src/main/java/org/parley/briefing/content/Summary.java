package org.parley.briefing.content;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.parley.briefing.ceasefires.Ceasefires;
import org.parley.briefing.cut.Account;
import org.parley.briefing.talks.Talks;
import org.parley.briefing.word.Editor;

/** The few lines at the head of a briefing: how things stand, and what it rests on. */
final class Summary {

	private final Question question;

	private final Editor editor;

	Summary(Question question, Editor editor) {
		this.question = question;
		this.editor = editor;
	}

	List<String> lines(@Nullable Talks talks, @Nullable Ceasefires ceasefires, List<Contested> contested) {
		List<String> lines = new ArrayList<>();
		if (ceasefires != null) {
			ceasefires.strip().forEach((standing) -> lines.add(line(standing)));
		}
		if (talks != null && !talks.overview().isEmpty()) {
			Talks.Line last = talks.overview().getLast();
			lines.add("%s: %s; outcome: %s.".formatted(last.round(), last.dates(), last.outcome()));
		}
		lines.add(news());
		lines.add(contested.isEmpty() ? "No value is contested."
				: count(contested.size(), "value is contested", "values are contested") + "; see Contested values.");
		return lines;
	}

	private static String line(Ceasefires.Standing standing) {
		boolean counts = standing.day().startsWith("day");
		return "%s: %s since %s%s.".formatted(standing.ceasefire(), standing.state().toLowerCase(java.util.Locale.UK),
				standing.since(), counts ? ", " + standing.day() + ", " + standing.strain() : "");
	}

	private String news() {
		List<Account> told = this.editor.cut()
			.accounts()
			.stream()
			.filter((account) -> this.question.sections()
				.stream()
				.anyMatch((section) -> section.kinds().contains(account.fact().kind())))
			.filter(this.editor.window()::isNews)
			.toList();
		if (told.isEmpty()) {
			return "Nothing became public in this period.";
		}
		long articles = told.stream().map((account) -> account.origin().articleId()).distinct().count();
		long facts = told.stream().map(Account::fact).distinct().count();
		return "In this period " + count(told.size(), "account", "accounts") + " of " + count(facts, "fact", "facts")
				+ " became public, in " + count(articles, "article", "articles") + ".";
	}

	private static String count(long number, String one, String many) {
		return number + " " + ((number == 1) ? one : many);
	}

}
