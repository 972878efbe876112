package org.parley.briefing.word;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.parley.briefing.cut.Account;
import org.parley.briefing.cut.Cut;
import org.parley.briefing.cut.Fact;
import org.parley.briefing.cut.Heard;
import org.parley.briefing.cut.Role;
import org.parley.briefing.cut.Shown;
import org.parley.briefing.cut.SourceRow;

/**
 * Puts what the cut holds into the words of the page and keeps the citations. The
 * sections call it in the order in which they are read.
 */
public final class Editor {

	private final Cut cut;

	private final Window window;

	private final Wording wording;

	private final ArchiveWords archive;

	private final Citations citations = new Citations();

	private final Map<Long, SourceRow> sources;

	/** Edits one cut for one period, in the words of one language. */
	public Editor(Cut cut, Window window, Wording wording) {
		this.cut = cut;
		this.window = window;
		this.wording = wording;
		this.archive = new ArchiveWords(wording);
		this.sources = cut.derived().sources().stream().collect(Collectors.toMap(SourceRow::articleId, (row) -> row));
	}

	/** What there is. */
	public Cut cut() {
		return this.cut;
	}

	/** The period. */
	public Window window() {
		return this.window;
	}

	/** The language. */
	public Wording wording() {
		return this.wording;
	}

	/** One of our own texts. */
	public String say(String key, Object... parts) {
		return this.wording.say(key, parts);
	}

	/** The label of a code. */
	public String term(String list, String code) {
		return this.wording.term(list, code, this.cut.derived().labels().of(list, code));
	}

	/** A date as the archive has it. */
	public String date(String date) {
		return this.archive.date(date);
	}

	/** The rule that brought a step of a ceasefire. */
	public String rule(String why) {
		return this.archive.rule(why);
	}

	/** A value of which only the archive's own text is at hand. */
	public String says(String kind, String slot, String says) {
		return this.archive.says(kind, slot, says);
	}

	/** A value in words: there is no silent blank. */
	public String words(Value value) {
		return value.words(this.wording);
	}

	/** The numbers given so far. */
	public Citations citations() {
		return this.citations;
	}

	/**
	 * A value of a fact: what is shown, all who say the same, and whether it is
	 * contested.
	 */
	public Value value(Fact fact, String slot) {
		Optional<Shown> shown = this.cut.findShown(fact, slot);
		if (shown.isEmpty()) {
			return Value.NONE;
		}
		Integer contest = shown.get().contested() ? this.citations.contest(fact, slot) : null;
		return new Value(text(fact, shown.get()), cites(agreeing(fact, slot)), contest);
	}

	/** The accounts that say what is shown, in the same words. */
	public List<Account> agreeing(Fact fact, String slot) {
		Optional<Shown> shown = this.cut.findShown(fact, slot);
		return shown.isEmpty() ? List.of()
				: told(fact, slot).entrySet()
					.stream()
					.filter((entry) -> !entry.getKey().voice().denies()
							&& text(fact, shown.get()).equals(phrase(slot, entry.getValue())))
					.map(Map.Entry::getKey)
					.toList();
	}

	private String text(Fact fact, Shown shown) {
		return told(fact, shown.slot()).entrySet()
			.stream()
			.filter((entry) -> entry.getKey().id() == shown.accountId())
			.map((entry) -> phrase(shown.slot(), entry.getValue()))
			.findFirst()
			.orElse(shown.says());
	}

	/** A value under the name that the page gives it. */
	public Entry entry(Fact fact, String slot) {
		return new Entry(say("entry." + slot), value(fact, slot));
	}

	/** The actors in a role, under the name that the page gives it. */
	public Entry entryOfRole(Fact fact, String role) {
		return new Entry(say("entry." + role), roles(fact, role));
	}

	/** The actors in a role, as all accounts that affirm or suspect it have it. */
	public Value roles(Fact fact, String role) {
		List<Role> named = this.cut.roles(fact, role)
			.stream()
			.filter((one) -> !one.account().voice().denies() && !one.account().rating().isDeprecated())
			.toList();
		if (named.isEmpty()) {
			return Value.NONE;
		}
		Set<String> sure = named.stream()
			.filter((one) -> !one.account().voice().suspects())
			.map(Role::name)
			.collect(Collectors.toSet());
		String names = named.stream()
			.map((one) -> sure.contains(one.name()) ? one.name() : say("role.suspected", one.name()))
			.distinct()
			.collect(Collectors.joining("; "));
		Integer contest = this.cut.findShown(fact, role).filter(Shown::contested).isPresent()
				? this.citations.contest(fact, role) : null;
		return new Value(names, cites(named.stream().map(Role::account).toList()), contest);
	}

	/** What each account says about a value, the one that is shown marked. */
	public List<Telling> tellings(Fact fact, String slot) {
		Long shown = this.cut.findShown(fact, slot).map(Shown::accountId).orElse(null);
		List<Telling> tellings = new ArrayList<>();
		told(fact, slot).forEach((account, parts) -> tellings
			.add(telling(account, phrase(slot, parts), shown != null && shown == account.id())));
		return tellings;
	}

	/** What one account says. */
	public Telling telling(Account account, String says, boolean shown) {
		return new Telling(dated(account), says, remark(account), teller(account), cites(List.of(account)), shown);
	}

	/** Who says so, and how that is rated. */
	public Telling.Teller teller(Account account) {
		return new Telling.Teller(voice(account), account.rating().pair());
	}

	/** Who speaks, for whom, and what is to be thought of it. */
	public String voice(Account account) {
		return Voices.words(account.voice(), this.wording);
	}

	/** The citations of some accounts. */
	public Cites cites(Collection<Account> accounts) {
		return this.citations.cites(accounts);
	}

	/** The voices of some accounts, each once. */
	public String voices(Collection<Account> accounts) {
		return accounts.stream().map(this::voice).distinct().collect(Collectors.joining("; "));
	}

	/** The time an account speaks for or, when it does not say, when it was published. */
	public Telling.Dated dated(Account account) {
		String holds = account.words().holds();
		return (holds != null) ? new Telling.Dated(date(holds), null)
				: new Telling.Dated(published(account), say("telling.published"));
	}

	/**
	 * Who says a thing, where that is more than publishers' own voice: alleged stays
	 * alleged, and nobody who says it too is left out.
	 */
	public String attribution(Collection<Account> accounts) {
		return accounts.stream()
			.allMatch((account) -> "publisher".equals(account.voice().kind()) && !account.voice().suspects()) ? ""
					: say("voice.according", voices(accounts));
	}

	/**
	 * What one account says about a value, its parts in one phrase; empty when nothing.
	 */
	public String phrase(Account account, String slot) {
		return phrase(slot, parts(account, slot));
	}

	/** What one account says about the parts of a value. */
	public Map<String, String> parts(Account account, String slot) {
		return told(account.fact(), slot).getOrDefault(account, Map.of());
	}

	/** A part of a value as one account has it. */
	public Optional<Heard> heard(Account account, String slot, String part) {
		return this.cut.heard(account.fact(), slot)
			.stream()
			.filter((heard) -> heard.account().id() == account.id() && heard.part().equals(part))
			.findFirst();
	}

	/** The interval of a date or number that is shown; open at both ends without one. */
	public Heard.Range range(Fact fact, String slot, String part) {
		return said(fact, slot, part).map(Heard::range).orElse(Heard.Range.NONE);
	}

	/** The code, or the slug, of a value that is shown. */
	public Optional<String> item(Fact fact, String slot, String part) {
		return said(fact, slot, part).map(Heard::item);
	}

	private Optional<Heard> said(Fact fact, String slot, String part) {
		return this.cut.findShown(fact, slot)
			.flatMap((shown) -> this.cut.heard(fact, slot)
				.stream()
				.filter((heard) -> heard.account().id() == shown.accountId() && heard.part().equals(part))
				.findFirst());
	}

	private String published(Account account) {
		SourceRow source = this.sources.get(account.origin().articleId());
		return (source != null && source.published() != null) ? date(source.published()) : say("telling.time_unknown");
	}

	private @Nullable String remark(Account account) {
		String reason = account.rating().reason();
		if (account.rating().isDeprecated()) {
			return (reason != null) ? say("telling.set_aside.because", reason) : say("telling.set_aside");
		}
		return account.words().note();
	}

	private String phrase(String slot, Map<String, String> parts) {
		return new Phrase(this.wording).of(slot, parts);
	}

	private Map<Account, Map<String, String>> told(Fact fact, String slot) {
		Map<Account, Map<String, String>> told = new LinkedHashMap<>();
		for (Heard heard : this.cut.heard(fact, slot)) {
			told.computeIfAbsent(heard.account(), (account) -> new LinkedHashMap<>())
				.put(heard.part(), this.archive.says(heard));
		}
		return told;
	}

}
