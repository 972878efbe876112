package org.parley.reference;

import java.time.OffsetDateTime;
import java.util.Objects;

import org.jooq.DSLContext;
import org.parley.db.store.tables.records.DossierTermRecord;
import org.parley.notice.Effect;

import static org.parley.db.store.Tables.DOSSIER;
import static org.parley.db.store.Tables.DOSSIER_TERM;

/** The term lists of dossiers. A term that changes is closed and written anew. */
public final class DossierTermStore {

	private final DSLContext database;

	public DossierTermStore(DSLContext database) {
		this.database = database;
	}

	/** Writes a term; its dossier exists. */
	public Effect write(DossierTerm term, OffsetDateTime now) {
		long dossier = this.database.select(DOSSIER.ID)
			.from(DOSSIER)
			.where(DOSSIER.SLUG.eq(term.dossier()))
			.fetchSingle()
			.value1();
		DossierTermRecord current = this.database.selectFrom(DOSSIER_TERM)
			.where(DOSSIER_TERM.DOSSIER_ID.eq(dossier))
			.and(DOSSIER_TERM.LANGUAGE.eq(term.language()))
			.and(DOSSIER_TERM.AVOIDED.eq(term.avoid()))
			.and(DOSSIER_TERM.SUPERSEDED_AT.eq(Open.END))
			.fetchOne();
		if (current == null) {
			add(dossier, term, now);
			return Effect.NEW;
		}
		if (current.getUsed().equals(term.use()) && Objects.equals(current.getNote(), term.note())) {
			return Effect.UNCHANGED;
		}
		this.database.update(DOSSIER_TERM)
			.set(DOSSIER_TERM.SUPERSEDED_AT, now)
			.where(DOSSIER_TERM.ID.eq(current.getId()))
			.execute();
		add(dossier, term, now);
		return Effect.REVISED;
	}

	private void add(long dossier, DossierTerm term, OffsetDateTime now) {
		this.database.insertInto(DOSSIER_TERM)
			.set(DOSSIER_TERM.DOSSIER_ID, dossier)
			.set(DOSSIER_TERM.LANGUAGE, term.language())
			.set(DOSSIER_TERM.AVOIDED, term.avoid())
			.set(DOSSIER_TERM.USED, term.use())
			.set(DOSSIER_TERM.NOTE, term.note())
			.set(DOSSIER_TERM.RECORDED_AT, now)
			.execute();
	}

}
