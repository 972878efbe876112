package org.parley.briefing.cut;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

import org.jooq.DSLContext;
import org.jooq.Records;
import org.parley.briefing.period.Cadence;

import static org.jooq.impl.DSL.selectOne;
import static org.parley.db.archive.Tables.DOSSIER;
import static org.parley.db.archive.Tables.DOSSIER_ACTOR;
import static org.parley.db.store.Tables.DOSSIER_NAMED;
import static org.parley.db.store.Tables.DOSSIER_REACHED;

/** Reads what a briefing can be about. */
public final class DossierQuery {

	private final DSLContext db;

	/** Reads through a connection of an archive. */
	public DossierQuery(DSLContext db) {
		this.db = db;
	}

	/** The dossier of this name. */
	public Optional<Dossier> find(String slug) {
		return list().stream().filter((dossier) -> dossier.slug().equals(slug)).findFirst();
	}

	/** All dossiers, by name. */
	public List<Dossier> list() {
		return this.db.selectFrom(DOSSIER)
			.orderBy(DOSSIER.DOSSIER_)
			.fetch((row) -> new Dossier(row.getDossier(), row.getTitle(), ZoneId.of(row.getTimeZone()),
					new Dossier.Rhythm(Cadence.of(row.getCadence()), row.getStartsOn()), parties(row.getDossier())));
	}

	/** Whether anything of a dossier was public at the clocks of the connection. */
	public boolean isPublic(Dossier dossier) {
		// One after the other: each stops at the first row that it finds, both together
		// do not.
		var own = org.parley.db.store.Tables.DOSSIER;
		var id = this.db.select(own.ID).from(own).where(own.SLUG.eq(dossier.slug()));
		return this.db.fetchExists(selectOne().from(DOSSIER_NAMED).where(DOSSIER_NAMED.DOSSIER_ID.eq(id)))
				|| this.db.fetchExists(selectOne().from(DOSSIER_REACHED).where(DOSSIER_REACHED.DOSSIER_ID.eq(id)));
	}

	private List<Dossier.Party> parties(String dossier) {
		return this.db.select(DOSSIER_ACTOR.ACTOR_SLUG, DOSSIER_ACTOR.ACTOR)
			.from(DOSSIER_ACTOR)
			.where(DOSSIER_ACTOR.DOSSIER.eq(dossier))
			.orderBy(DOSSIER_ACTOR.ORDINAL)
			.fetch(Records.mapping(Dossier.Party::new));
	}

}
