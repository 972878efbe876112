package org.parley.briefing.cut;

import org.jooq.DSLContext;
import org.jooq.Records;

import static org.parley.db.archive.Tables.DOSSIER_TERM;

/** Reads the term list of a dossier. */
final class TermQuery {

	private final DSLContext db;

	TermQuery(DSLContext db) {
		this.db = db;
	}

	Terms read(String dossier, String language) {
		return new Terms(this.db.select(DOSSIER_TERM.AVOIDED, DOSSIER_TERM.USED, DOSSIER_TERM.NOTE)
			.from(DOSSIER_TERM)
			.where(DOSSIER_TERM.DOSSIER.eq(dossier))
			.and(DOSSIER_TERM.LANGUAGE.eq(language))
			.orderBy(DOSSIER_TERM.USED, DOSSIER_TERM.AVOIDED)
			.fetch(Records.mapping(Terms.Term::new)));
	}

}
