package org.parley.briefing.cut;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

/**
 * Everything that is shown of a dossier at two clocks, with the ways in which the
 * sections look at it. Lists come in an order that does not depend on the database:
 * accounts by publication, facts by their first date, ties by name.
 */
public final class Cut {

	private final Rows rows;

	private final Crowd crowd;

	private final Ground ground;

	private final Terms terms;

	private final Map<Long, Fact> facts = new LinkedHashMap<>();

	private final Map<Long, Account> accounts = new LinkedHashMap<>();

	private final Map<Long, List<Account>> byFact;

	private final Map<Slot, List<Heard>> heard;

	private final Map<Slot, Shown> shown;

	private final Map<Long, List<Role>> roles;

	/** Arranges what was read. */
	public Cut(Rows rows, Crowd crowd, Ground ground, Terms terms) {
		this.rows = rows;
		this.crowd = crowd;
		this.ground = ground;
		this.terms = terms;
		for (Account account : rows.accounts().stream().sorted(Order.OF_ACCOUNTS).toList()) {
			this.accounts.put(account.id(), account);
			this.facts.put(account.fact().id(), account.fact());
		}
		this.byFact = this.accounts.values()
			.stream()
			.collect(groupingBy((account) -> account.fact().id(), LinkedHashMap::new, toList()));
		this.heard = rows.heard()
			.stream()
			.sorted(Comparator.comparing(Heard::account, Order.OF_ACCOUNTS).thenComparing(Heard::part))
			.collect(groupingBy((said) -> new Slot(said.account().fact().id(), said.slot())));
		this.shown = rows.shown()
			.stream()
			.collect(toMap((value) -> new Slot(value.factId(), value.slot()), identity()));
		this.roles = rows.roles().stream().collect(groupingBy((role) -> role.account().id()));
	}

	/** The facts of a kind, by their first date. */
	public List<Fact> facts(String kind) {
		return this.facts.values()
			.stream()
			.filter((fact) -> fact.kind().equals(kind))
			.sorted(Comparator.comparing(this::firstDate).thenComparing(Fact::slug))
			.toList();
	}

	/** The facts of a kind that belong to another one. */
	public List<Fact> children(Fact parent, String kind) {
		return facts(kind).stream().filter((fact) -> Objects.equals(fact.parentId(), parent.id())).toList();
	}

	/** The fact of this id; empty when nothing is public about it. */
	public Optional<Fact> findFact(long id) {
		return Optional.ofNullable(this.facts.get(id));
	}

	/** All accounts of a fact. */
	public List<Account> accounts(Fact fact) {
		return this.byFact.getOrDefault(fact.id(), List.of());
	}

	/** The accounts with these ids, without those that are not visible. */
	public List<Account> accounts(List<Long> ids) {
		return this.accounts.values().stream().filter((account) -> ids.contains(account.id())).toList();
	}

	/** All accounts. */
	public List<Account> accounts() {
		return List.copyOf(this.accounts.values());
	}

	/** What accounts say about one value of a fact. */
	public List<Heard> heard(Fact fact, String slot) {
		return this.heard.getOrDefault(new Slot(fact.id(), slot), List.of());
	}

	/** The account that a value is taken from. */
	public Optional<Shown> findShown(Fact fact, String slot) {
		return Optional.ofNullable(this.shown.get(new Slot(fact.id(), slot)));
	}

	/** The actors in a role, as all accounts of a fact together have it. */
	public List<Role> roles(Fact fact, String role) {
		return accounts(fact).stream().flatMap((account) -> roles(account, role).stream()).toList();
	}

	/** The actors in a role, as one account has it. */
	public List<Role> roles(Account account, String role) {
		return this.roles.getOrDefault(account.id(), List.of())
			.stream()
			.filter((named) -> named.role().equals(role))
			.toList();
	}

	/** The facts to which a tie of this name leads. */
	public List<Fact> linked(Fact from, String link) {
		return this.rows.links()
			.stream()
			.filter((tie) -> tie.fromFactId() == from.id() && tie.link().equals(link))
			.flatMap((tie) -> findFact(tie.toFactId()).stream())
			.distinct()
			.sorted(Comparator.comparing(Fact::slug))
			.toList();
	}

	/** What the archive derives from the accounts. */
	public Rows.Derived derived() {
		return this.rows.derived();
	}

	/** The incidents that are only counted. */
	public Crowd crowd() {
		return this.crowd;
	}

	/** Where places lie, and losses as numbers. */
	public Ground ground() {
		return this.ground;
	}

	/** The terms in which labels stand. */
	public Terms terms() {
		return this.terms;
	}

	private BigDecimal firstDate(Fact fact) {
		return Order.DATES.stream()
			.flatMap((slot) -> heard(fact, slot).stream())
			.map((said) -> said.range().low())
			.filter(Objects::nonNull)
			.min(Comparator.naturalOrder())
			.orElse(Order.UNDATED);
	}

	private record Slot(long factId, String slot) {
	}

}
