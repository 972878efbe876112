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
	 * @param language whose term list holds
	 * @param changes whether to read what changed since the earlier clocks as well
	 */
	public Cut read(Dossier dossier, Period period, String language, boolean changes) {
		Terms terms = new TermQuery(this.db).read(dossier.slug(), language);
		FactQuery facts = new FactQuery(this.db, dossier, period);
		Touched touched = facts.incidents();
		Crowd crowd = (touched.size() > Crowd.LARGEST_TOLD)
				? Crowd.of(new OccurrenceQuery(this.db, terms).read(facts, touched.lone()), period) : Crowd.NONE;
		ScopeQuery scope = ScopeQuery.of(this.db, touched.inFull(facts.others(), crowd));
		Map<Long, Account> accounts = new AccountQuery(this.db, terms).read(scope);
		ValueQuery values = new ValueQuery(this.db, scope, accounts);
		CeasefireQuery ceasefires = new CeasefireQuery(this.db, scope);
		SourceQuery sources = new SourceQuery(this.db);
		List<Long> articleIds = accounts.values()
			.stream()
			.map((account) -> account.origin().articleId())
			.distinct()
			.sorted()
			.toList();
		List<Heard> heard = values.heard();
		List<Shown> shown = values.shown();
		return new Cut(
				new Rows(List.copyOf(accounts.values()), heard, shown, values.roles(), values.links(),
						new Rows.Derived(ceasefires.steps(), ceasefires.statuses(), ceasefires.violations(),
								values.contested(), sources.read(articleIds, dossier.zone()), sources.labels(),
								changes ? new ChangeQuery(this.db, terms).list(scope) : List.of())),
				crowd, new GroundQuery(this.db).read(dossier.slug(), heard, shown), terms);
	}

}
