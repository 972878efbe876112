package org.parley.briefing.word;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.parley.briefing.cut.Account;
import org.parley.briefing.cut.Fact;

/**
 * Numbers sources and contested values in the order in which the text first mentions
 * them.
 */
public final class Citations {

	private final Map<Long, Integer> articles = new LinkedHashMap<>();

	private final Map<Contest, Integer> contests = new LinkedHashMap<>();

	/** The number of an account's article. */
	public int number(Account account) {
		return this.articles.computeIfAbsent(account.origin().articleId(), (article) -> this.articles.size() + 1);
	}

	/** The numbers of several accounts' articles. */
	public Cites cites(Collection<Account> accounts) {
		return new Cites(accounts.stream().map(this::number).distinct().sorted().toList());
	}

	/** The number of a contested value. */
	public int contest(Fact fact, String slot) {
		return this.contests.computeIfAbsent(new Contest(fact, slot), (contest) -> this.contests.size() + 1);
	}

	/** The articles cited so far, in the order of their numbers. */
	public List<Long> articles() {
		return new ArrayList<>(this.articles.keySet());
	}

	/** The contested values mentioned so far, in the order of their numbers. */
	public List<Contest> contests() {
		return new ArrayList<>(this.contests.keySet());
	}

	/** A contested value of a fact. */
	public record Contest(Fact fact, String slot) {
	}

}
