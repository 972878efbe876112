package org.parley.briefing.cut;

import java.util.ArrayList;
import java.util.List;

import org.jooq.DSLContext;
import org.parley.briefing.period.Period;

import static java.time.ZoneOffset.UTC;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectDistinct;
import static org.parley.db.archive.Tables.ACCOUNT;
import static org.parley.db.archive.Tables.DOSSIER_FACT;
import static org.parley.db.archive.Tables.HEARD_VALUE;

/**
 * Finds the facts a briefing looks at: all of a dossier, but of its incidents, which can
 * be very many, only those that happened or became known in the period.
 */
final class FactQuery {

	private static final String INCIDENT = "incident";

	private final DSLContext db;

	FactQuery(DSLContext db) {
		this.db = db;
	}

	List<Long> list(Dossier dossier, Period period) {
		List<Long> ids = new ArrayList<>(this.db.select(DOSSIER_FACT.FACT_ID)
			.from(DOSSIER_FACT)
			.where(DOSSIER_FACT.DOSSIER.eq(dossier.slug()))
			.and(DOSSIER_FACT.KIND.ne(INCIDENT))
			.orderBy(DOSSIER_FACT.FACT_ID)
			.fetch(DOSSIER_FACT.FACT_ID));
		ids.addAll(this.db.select(DOSSIER_FACT.FACT_ID)
			.from(DOSSIER_FACT)
			.where(DOSSIER_FACT.DOSSIER.eq(dossier.slug()))
			.and(DOSSIER_FACT.KIND.eq(INCIDENT))
			.and(DOSSIER_FACT.FACT_ID
				.in(selectDistinct(ACCOUNT.FACT_ID).from(ACCOUNT)
					.where(ACCOUNT.KIND.eq(INCIDENT))
					.and(ACCOUNT.PUBLIC_AT.ge(period.startsAt(dossier.zone()).atOffset(UTC)))
					.and(ACCOUNT.PUBLIC_AT.lt(period.endsAt(dossier.zone()).atOffset(UTC))))
				.or(DOSSIER_FACT.FACT_ID.in(select(HEARD_VALUE.FACT_ID).from(HEARD_VALUE)
					.where(HEARD_VALUE.KIND.eq(INCIDENT))
					.and(HEARD_VALUE.SLOT.eq("started"))
					.and(HEARD_VALUE.LOW.lt(seconds(period.last().plusDays(1))))
					.and(HEARD_VALUE.HIGH.ge(seconds(period.first()))))))
			.orderBy(DOSSIER_FACT.FACT_ID)
			.fetch(DOSSIER_FACT.FACT_ID));
		return ids;
	}

	private static java.math.BigDecimal seconds(java.time.LocalDate day) {
		return java.math.BigDecimal.valueOf(day.atStartOfDay().toEpochSecond(UTC));
	}

}
