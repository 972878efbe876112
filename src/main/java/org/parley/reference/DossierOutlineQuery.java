package org.parley.reference;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jooq.DSLContext;
import org.jooq.Records;
import org.jooq.impl.DSL;
import org.parley.archive.Archive;

import static org.jooq.impl.DSL.count;
import static org.parley.db.archive.Tables.DOSSIER;
import static org.parley.db.archive.Tables.DOSSIER_ACTOR;
import static org.parley.db.archive.Tables.DOSSIER_FACT;
import static org.parley.db.archive.Tables.DOSSIER_PLACE;

/** Dossiers as an admin reads them: who and where, and how much the archive holds. */
public final class DossierOutlineQuery {

	private final DSLContext database;

	private DossierOutlineQuery(DSLContext database) {
		this.database = database;
	}

	/** The dossiers of an open archive. */
	public static DossierOutlineQuery of(Archive archive) {
		return new DossierOutlineQuery(DSL.using(archive.dataSource(), archive.kind().dialect()));
	}

	/**
	 * A dossier without its facts.
	 *
	 * @param parties names, each with the slug in parentheses
	 * @param places the same
	 */
	public record Outline(String dossier, String title, String timeZone, String cadence, LocalDate starts,
			List<String> parties, List<String> places) {
	}

	/** All dossiers, by name. */
	public List<Outline> list() {
		return this.database
			.select(DOSSIER.DOSSIER_, DOSSIER.TITLE, DOSSIER.TIME_ZONE, DOSSIER.CADENCE, DOSSIER.STARTS_ON)
			.from(DOSSIER)
			.orderBy(DOSSIER.DOSSIER_)
			.fetch(Records.mapping((slug, title, zone, cadence, starts) -> new Outline(slug, title, zone, cadence,
					starts, listParties(slug), listPlaces(slug))));
	}

	/** The dossier of this name. */
	public Optional<Outline> find(String slug) {
		return list().stream().filter((outline) -> outline.dossier().equals(slug)).findFirst();
	}

	/** How many facts of each kind belong to a dossier. */
	public Map<String, Integer> countFacts(String slug) {
		return this.database.select(DOSSIER_FACT.KIND, count())
			.from(DOSSIER_FACT)
			.where(DOSSIER_FACT.DOSSIER.eq(slug))
			.groupBy(DOSSIER_FACT.KIND)
			.orderBy(DOSSIER_FACT.KIND)
			.fetchMap(DOSSIER_FACT.KIND, count());
	}

	private List<String> listParties(String slug) {
		return this.database.select(DOSSIER_ACTOR.ACTOR, DOSSIER_ACTOR.ACTOR_SLUG)
			.from(DOSSIER_ACTOR)
			.where(DOSSIER_ACTOR.DOSSIER.eq(slug))
			.orderBy(DOSSIER_ACTOR.ORDINAL)
			.fetch((row) -> row.value1() + " (" + row.value2() + ")");
	}

	private List<String> listPlaces(String slug) {
		return this.database.select(DOSSIER_PLACE.NAME, DOSSIER_PLACE.PLACE)
			.from(DOSSIER_PLACE)
			.where(DOSSIER_PLACE.DOSSIER.eq(slug))
			.orderBy(DOSSIER_PLACE.PLACE)
			.fetch((row) -> row.value1() + " (" + row.value2() + ")");
	}

}
