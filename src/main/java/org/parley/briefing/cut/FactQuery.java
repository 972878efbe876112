package org.parley.briefing.cut;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.jooq.DSLContext;
import org.jooq.Field;
import org.parley.briefing.period.Period;

import static java.time.ZoneOffset.UTC;
import static org.jooq.impl.DSL.coalesce;
import static org.parley.db.archive.Tables.DOSSIER_FACT;
import static org.parley.db.store.Tables.ACCOUNT;
import static org.parley.db.store.Tables.ARTICLE_VERSION;
import static org.parley.db.store.Tables.INCIDENT;

/**
 * Finds the facts a briefing looks at: all of a dossier, but of its incidents, which can
 * be very many, only those that happened or became known in the period.
 */
final class FactQuery {

	private static final String INCIDENT_KIND = "incident";

	private final DSLContext db;

	FactQuery(DSLContext db) {
		this.db = db;
	}

	List<Long> list(Dossier dossier, Period period) {
		List<Long> ids = new ArrayList<>(this.db.select(DOSSIER_FACT.FACT_ID)
			.from(DOSSIER_FACT)
			.where(DOSSIER_FACT.DOSSIER.eq(dossier.slug()))
			.and(DOSSIER_FACT.KIND.ne(INCIDENT_KIND))
			.orderBy(DOSSIER_FACT.FACT_ID)
			.fetch(DOSSIER_FACT.FACT_ID));
		Set<Long> touched = listTouched(dossier, period);
		this.db.select(DOSSIER_FACT.FACT_ID)
			.from(DOSSIER_FACT)
			.where(DOSSIER_FACT.DOSSIER.eq(dossier.slug()))
			.and(DOSSIER_FACT.KIND.eq(INCIDENT_KIND))
			.orderBy(DOSSIER_FACT.FACT_ID)
			.fetch(DOSSIER_FACT.FACT_ID)
			.stream()
			.filter(touched::contains)
			.forEach(ids::add);
		return ids;
	}

	/**
	 * Incidents of whatever dossier that some account, visible or not, puts into the
	 * period, or that became public in it. Asked of the tables, and not in one question
	 * with the dossier: H2 would look through them once for each fact.
	 */
	private Set<Long> listTouched(Dossier dossier, Period period) {
		Set<Long> touched = new HashSet<>(this.db.selectDistinct(ACCOUNT.FACT_ID)
			.from(INCIDENT)
			.join(ACCOUNT)
			.on(ACCOUNT.ID.eq(INCIDENT.ACCOUNT_ID))
			.where(INCIDENT.STARTED_EARLIEST.lt(period.last().plusDays(1).atStartOfDay()))
			.and(INCIDENT.STARTED_LATEST.ge(period.first().atStartOfDay()))
			.fetch(ACCOUNT.FACT_ID));
		Field<OffsetDateTime> publicAt = coalesce(ARTICLE_VERSION.PUBLISHED_LATEST, ARTICLE_VERSION.RETRIEVED_AT);
		touched.addAll(this.db.selectDistinct(ACCOUNT.FACT_ID)
			.from(INCIDENT)
			.join(ACCOUNT)
			.on(ACCOUNT.ID.eq(INCIDENT.ACCOUNT_ID))
			.join(ARTICLE_VERSION)
			.on(ARTICLE_VERSION.ID.eq(ACCOUNT.ARTICLE_VERSION_ID))
			.where(publicAt.ge(period.startsAt(dossier.zone()).atOffset(UTC)))
			.and(publicAt.lt(period.endsAt(dossier.zone()).atOffset(UTC)))
			.fetch(ACCOUNT.FACT_ID));
		return touched;
	}

}
