package org.parley.briefing.cut;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.parley.briefing.period.Period;

import static java.time.ZoneOffset.UTC;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.selectOne;
import static org.parley.db.store.Tables.ACCOUNT;
import static org.parley.db.store.Tables.ARTICLE_VERSION;
import static org.parley.db.store.Tables.DOSSIER;
import static org.parley.db.store.Tables.DOSSIER_NAMED;
import static org.parley.db.store.Tables.DOSSIER_REACH;
import static org.parley.db.store.Tables.FACT;
import static org.parley.db.store.Tables.INCIDENT;
import static org.parley.db.store.Tables.VISIBLE_ACCOUNT;

/**
 * Finds the facts a briefing looks at: all of a dossier, but of its incidents, which can
 * be very many, only those that happened or became known in the period.
 */
final class FactQuery {

	private static final String INCIDENT_KIND = "incident";

	private final DSLContext db;

	private final Dossier dossier;

	private final Period period;

	private final List<Condition> ways;

	FactQuery(DSLContext db, Dossier dossier, Period period) {
		this.db = db;
		this.dossier = dossier;
		this.period = period;
		this.ways = findWays();
	}

	/** All but incidents. */
	List<Long> others() {
		return named(FACT.KIND.ne(INCIDENT_KIND));
	}

	private List<Long> named(Condition which) {
		return this.db.select(DOSSIER_NAMED.FACT_ID)
			.from(DOSSIER_NAMED)
			.join(DOSSIER)
			.on(DOSSIER.ID.eq(DOSSIER_NAMED.DOSSIER_ID))
			.join(FACT)
			.on(FACT.ID.eq(DOSSIER_NAMED.FACT_ID))
			.where(DOSSIER.SLUG.eq(this.dossier.slug()))
			.and(which)
			.orderBy(DOSSIER_NAMED.FACT_ID)
			.fetch(DOSSIER_NAMED.FACT_ID);
	}

	/**
	 * The incidents: those of the period first, as a dossier may have hundreds of
	 * thousands, and of them those that it names or that belong to it by rule.
	 */
	Touched incidents() {
		Set<Long> named = Set.copyOf(named(FACT.KIND.eq(INCIDENT_KIND)));
		Set<Long> lone = new HashSet<>();
		Set<Long> compared = new HashSet<>();
		for (Condition way : this.ways) {
			this.db.select(ACCOUNT.FACT_ID, ACCOUNT.COMPARED, field(reached()))
				.from(INCIDENT)
				.join(ACCOUNT)
				.on(ACCOUNT.ID.eq(INCIDENT.ACCOUNT_ID))
				.where(way)
				.fetch()
				.stream()
				.filter((row) -> row.value3() || named.contains(row.value1()))
				.forEach((row) -> (row.value2() ? compared : lone).add(row.value1()));
		}
		return new Touched(lone, compared);
	}

	private Condition reached() {
		return exists(selectOne().from(VISIBLE_ACCOUNT)
			.join(DOSSIER_REACH)
			.on(DOSSIER_REACH.ACCOUNT_ID.eq(VISIBLE_ACCOUNT.ACCOUNT_ID))
			.join(DOSSIER)
			.on(DOSSIER.ID.eq(DOSSIER_REACH.DOSSIER_ID))
			.where(DOSSIER.SLUG.eq(this.dossier.slug()))
			.and(VISIBLE_ACCOUNT.FACT_ID.eq(ACCOUNT.FACT_ID)));
	}

	/**
	 * The two ways in which an account, visible or not, brings its incident into the
	 * period: by what it says, or because it became public then. One question for both
	 * would find no index.
	 */
	List<Condition> ways() {
		return this.ways;
	}

	private List<Condition> findWays() {
		Condition began = INCIDENT.STARTED_LATEST.ge(this.period.first().atStartOfDay())
			.and(INCIDENT.STARTED_EARLIEST.lt(this.period.last().plusDays(1).atStartOfDay()));
		var publicAt = coalesce(ARTICLE_VERSION.PUBLISHED_LATEST, ARTICLE_VERSION.RETRIEVED_AT);
		List<Long> news = this.db.select(ARTICLE_VERSION.ID)
			.from(ARTICLE_VERSION)
			.where(publicAt.ge(this.period.startsAt(this.dossier.zone()).atOffset(UTC)))
			.and(publicAt.lt(this.period.endsAt(this.dossier.zone()).atOffset(UTC)))
			.orderBy(ARTICLE_VERSION.ID)
			.fetch(ARTICLE_VERSION.ID);
		return news.isEmpty() ? List.of(began) : List.of(began, ACCOUNT.ARTICLE_VERSION_ID.in(news));
	}

}
