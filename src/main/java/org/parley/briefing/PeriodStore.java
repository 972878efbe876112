package org.parley.briefing;

import java.time.Instant;
import java.util.Collection;
import java.util.List;

import org.jooq.DSLContext;
import org.parley.briefing.content.Section;
import org.parley.briefing.cut.Dossier;
import org.parley.briefing.period.Period;

import static org.jooq.impl.DSL.max;
import static org.parley.db.ops.Tables.BRIEFING;
import static org.parley.db.ops.Tables.BRIEFING_PERIOD;
import static org.parley.db.ops.Tables.IMPORT_RUN;

/**
 * Which periods of a dossier are done: each has its regular briefing, or is recorded as
 * empty.
 */
public final class PeriodStore {

	private static final String EMPTY = "empty";

	private final DSLContext db;

	PeriodStore(DSLContext db) {
		this.db = db;
	}

	/** Enters that periods had nothing to say; one that another process entered stays. */
	public void addEmpty(Dossier dossier, List<Period> periods, Instant now) {
		Collection<String> done = list(dossier.slug());
		periods.stream()
			.filter((period) -> !done.contains(period.name()))
			.forEach((period) -> addEmpty(dossier, period, now));
	}

	private void addEmpty(Dossier dossier, Period period, Instant now) {
		Long id = this.db.insertInto(BRIEFING)
			.set(BRIEFING.DOSSIER, dossier.slug())
			.set(BRIEFING.PERIOD, period.name())
			.set(BRIEFING.STARTS_AT, CatalogueStore.at(period.startsAt(dossier.zone())))
			.set(BRIEFING.ENDS_AT, CatalogueStore.at(period.endsAt(dossier.zone())))
			.set(BRIEFING.AS_OF, CatalogueStore.at(period.endsAt(dossier.zone())))
			.set(BRIEFING.KNOWN_AT, CatalogueStore.at(now))
			.set(BRIEFING.SECTIONS, Section.codes(List.of(Section.values())))
			.set(BRIEFING.STATUS, EMPTY)
			.set(BRIEFING.SCHEDULED, true)
			.set(BRIEFING.ISSUED_AT, CatalogueStore.at(now))
			.returningResult(BRIEFING.ID)
			.fetchSingle()
			.value1();
		set(dossier.slug(), period.name(), id);
	}

	/** Whether a period has its regular briefing, in another language than this. */
	boolean isIssuedIn(String dossier, String period, String otherThan) {
		return this.db.fetchExists(this.db.selectOne()
			.from(BRIEFING_PERIOD)
			.join(BRIEFING)
			.on(BRIEFING.ID.eq(BRIEFING_PERIOD.BRIEFING_ID))
			.where(BRIEFING_PERIOD.DOSSIER.eq(dossier))
			.and(BRIEFING_PERIOD.PERIOD.eq(period))
			.and(BRIEFING.STATUS.eq(CatalogueStore.ISSUED))
			.and(BRIEFING.LANGUAGE.ne(otherThan)));
	}

	/** Notes which briefing a period got; one that was empty before has something now. */
	void set(String dossier, String period, long briefingId) {
		this.db.deleteFrom(BRIEFING_PERIOD)
			.where(BRIEFING_PERIOD.DOSSIER.eq(dossier))
			.and(BRIEFING_PERIOD.PERIOD.eq(period))
			.and(BRIEFING_PERIOD.BRIEFING_ID
				.in(this.db.select(BRIEFING.ID).from(BRIEFING).where(BRIEFING.STATUS.eq(EMPTY))))
			.execute();
		this.db.insertInto(BRIEFING_PERIOD)
			.set(BRIEFING_PERIOD.DOSSIER, dossier)
			.set(BRIEFING_PERIOD.PERIOD, period)
			.set(BRIEFING_PERIOD.BRIEFING_ID, briefingId)
			.execute();
	}

	/** The empty periods of a dossier that were not looked at since the last import. */
	public Collection<String> listEmptyBeforeImport(String dossier) {
		return this.db.select(BRIEFING_PERIOD.PERIOD)
			.from(BRIEFING_PERIOD)
			.join(BRIEFING)
			.on(BRIEFING.ID.eq(BRIEFING_PERIOD.BRIEFING_ID))
			.where(BRIEFING_PERIOD.DOSSIER.eq(dossier))
			.and(BRIEFING.STATUS.eq(EMPTY))
			.and(BRIEFING.KNOWN_AT.le(this.db.select(max(IMPORT_RUN.ENDED_AT)).from(IMPORT_RUN)))
			.fetchSet(BRIEFING_PERIOD.PERIOD);
	}

	/** Notes that the empty periods of a dossier are still empty. */
	public int markEmpty(String dossier, Instant now) {
		return this.db.update(BRIEFING)
			.set(BRIEFING.KNOWN_AT, CatalogueStore.at(now))
			.where(BRIEFING.STATUS.eq(EMPTY))
			.and(BRIEFING.ID.in(this.db.select(BRIEFING_PERIOD.BRIEFING_ID)
				.from(BRIEFING_PERIOD)
				.where(BRIEFING_PERIOD.DOSSIER.eq(dossier))))
			.execute();
	}

	/** The periods of a dossier that are done: issued or empty. */
	public Collection<String> list(String dossier) {
		return this.db.select(BRIEFING_PERIOD.PERIOD)
			.from(BRIEFING_PERIOD)
			.where(BRIEFING_PERIOD.DOSSIER.eq(dossier))
			.fetchSet(BRIEFING_PERIOD.PERIOD);
	}

}
