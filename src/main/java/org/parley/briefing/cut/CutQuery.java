package org.parley.briefing.cut;

import java.util.List;
import java.util.Map;

import org.jooq.DSLContext;
import org.parley.briefing.period.Period;

/**
 * Reads the cut of a dossier through a connection whose clocks are set. Each view is
 * asked once.
 */
public final class CutQuery {

	private final DSLContext db;

	/** Reads through a connection of an archive. */
	public CutQuery(DSLContext db) {
		this.db = db;
	}

	/**
	 * Reads what is shown of a dossier for one period.
	 * @param changes whether to read what changed since the earlier clocks as well
	 */
	public Cut read(Dossier dossier, Period period, boolean changes) {
		ScopeQuery scope = ScopeQuery.of(this.db, new FactQuery(this.db).list(dossier, period));
		Map<Long, Account> accounts = new AccountQuery(this.db).read(scope);
		ValueQuery values = new ValueQuery(this.db, scope, accounts);
		CeasefireQuery ceasefires = new CeasefireQuery(this.db, scope);
		SourceQuery sources = new SourceQuery(this.db);
		List<Long> articleIds = accounts.values()
			.stream()
			.map((account) -> account.origin().articleId())
			.distinct()
			.sorted()
			.toList();
		return new Cut(
				new Rows(List.copyOf(accounts.values()), values.heard(), values.shown(), values.roles(), values.links(),
						new Rows.Derived(ceasefires.steps(), ceasefires.statuses(), ceasefires.violations(),
								values.contested(), sources.read(articleIds, dossier.zone()), sources.labels(),
								changes ? new ChangeQuery(this.db).list(scope) : List.of())));
	}

}
