package org.parley.reference;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.parley.archive.Archive;
import org.parley.archive.UserError;
import org.parley.db.store.tables.records.DossierRecord;
import org.parley.notice.Effect;

import static org.parley.db.store.Tables.ACTOR;
import static org.parley.db.store.Tables.DOSSIER;
import static org.parley.db.store.Tables.DOSSIER_ACTOR;
import static org.parley.db.store.Tables.DOSSIER_FACT;
import static org.parley.db.store.Tables.DOSSIER_PLACE;
import static org.parley.db.store.Tables.FACT;
import static org.parley.db.store.Tables.PLACE;

/**
 * Dossiers with their parties, places and facts. The lists of a row take the place of the
 * lists until now; facts are only added.
 */
public final class DossierStore {

	private final DSLContext database;

	public DossierStore(DSLContext database) {
		this.database = database;
	}

	/** Makes the dossier that a user wishes for, with the names it is known by here. */
	public static Dossier create(Archive archive, DossierWish wish) {
		return DSL.using(archive.dataSource(), archive.kind().dialect()).transactionResult((transaction) -> {
			DossierStore store = new DossierStore(transaction.dsl());
			if (store.listSlugs().contains(wish.slug())) {
				throw new UserError("there is a dossier " + wish.slug() + " already",
						"parley dossier show " + wish.slug() + " shows it; take another name.");
			}
			Dossier dossier = wish.resolve(NameIndex.of(transaction.dsl()));
			store.write(dossier);
			new DossierReachStore(transaction.dsl()).refresh(dossier.slug());
			return dossier;
		});
	}

	/** Writes a dossier; its actors and places exist. */
	public Effect write(Dossier dossier) {
		DossierRecord stored = this.database.selectFrom(DOSSIER).where(DOSSIER.SLUG.eq(dossier.slug())).fetchOne();
		Effect effect = (stored != null) ? change(stored, dossier) : add(dossier);
		long id = getId(dossier.slug());
		return effect.and(writeActors(id, dossier.actors())).and(writePlaces(id, dossier.places()));
	}

	/** Puts a fact into a dossier; both exist. */
	public Effect addFact(String dossier, FactKey fact) {
		int added = this.database.insertInto(DOSSIER_FACT, DOSSIER_FACT.DOSSIER_ID, DOSSIER_FACT.FACT_ID)
			.select(this.database.select(DOSSIER.ID, FACT.ID)
				.from(DOSSIER, FACT)
				.where(DOSSIER.SLUG.eq(dossier))
				.and(FACT.KIND.eq(fact.kind()))
				.and(FACT.SLUG.eq(fact.slug())))
			.onConflictDoNothing()
			.execute();
		return (added > 0) ? Effect.NEW : Effect.UNCHANGED;
	}

	/** The slugs of all dossiers. */
	public List<String> listSlugs() {
		return this.database.select(DOSSIER.SLUG).from(DOSSIER).orderBy(DOSSIER.SLUG).fetch(DOSSIER.SLUG);
	}

	/** The different time zones of all dossiers. */
	public Set<ZoneId> listTimeZones() {
		Set<ZoneId> zones = new LinkedHashSet<>();
		for (String zone : this.database.selectDistinct(DOSSIER.TIME_ZONE)
			.from(DOSSIER)
			.orderBy(DOSSIER.TIME_ZONE)
			.fetch(DOSSIER.TIME_ZONE)) {
			try {
				zones.add(ZoneId.of(zone));
			}
			catch (DateTimeException ex) {
				// a zone that this Java does not know is none to choose from
			}
		}
		return zones;
	}

	private Effect add(Dossier dossier) {
		this.database.insertInto(DOSSIER)
			.set(DOSSIER.SLUG, dossier.slug())
			.set(DOSSIER.TITLE, dossier.title())
			.set(DOSSIER.TIME_ZONE, dossier.timeZone().getId())
			.set(DOSSIER.CADENCE, dossier.cadence())
			.set(DOSSIER.STARTS_ON, dossier.starts())
			.execute();
		return Effect.NEW;
	}

	private Effect change(DossierRecord stored, Dossier dossier) {
		if (stored.getTitle().equals(dossier.title()) && stored.getTimeZone().equals(dossier.timeZone().getId())
				&& stored.getCadence().equals(dossier.cadence()) && stored.getStartsOn().equals(dossier.starts())) {
			return Effect.UNCHANGED;
		}
		this.database.update(DOSSIER)
			.set(DOSSIER.TITLE, dossier.title())
			.set(DOSSIER.TIME_ZONE, dossier.timeZone().getId())
			.set(DOSSIER.CADENCE, dossier.cadence())
			.set(DOSSIER.STARTS_ON, dossier.starts())
			.where(DOSSIER.ID.eq(stored.getId()))
			.execute();
		return Effect.REVISED;
	}

	private Effect writeActors(long dossier, List<String> wanted) {
		List<String> stored = this.database.select(ACTOR.SLUG)
			.from(DOSSIER_ACTOR)
			.join(ACTOR)
			.on(ACTOR.ID.eq(DOSSIER_ACTOR.ACTOR_ID))
			.where(DOSSIER_ACTOR.DOSSIER_ID.eq(dossier))
			.orderBy(DOSSIER_ACTOR.ORDINAL)
			.fetch(ACTOR.SLUG);
		if (wanted.isEmpty() || wanted.equals(stored)) {
			return Effect.UNCHANGED;
		}
		this.database.deleteFrom(DOSSIER_ACTOR).where(DOSSIER_ACTOR.DOSSIER_ID.eq(dossier)).execute();
		for (int ordinal = 1; ordinal <= wanted.size(); ordinal++) {
			long actor = this.database.select(ACTOR.ID)
				.from(ACTOR)
				.where(ACTOR.SLUG.eq(wanted.get(ordinal - 1)))
				.fetchSingle()
				.value1();
			this.database
				.insertInto(DOSSIER_ACTOR, DOSSIER_ACTOR.DOSSIER_ID, DOSSIER_ACTOR.ACTOR_ID, DOSSIER_ACTOR.ORDINAL)
				.values(dossier, actor, ordinal)
				.execute();
		}
		return Effect.REVISED;
	}

	private Effect writePlaces(long dossier, List<String> wanted) {
		List<String> stored = this.database.select(PLACE.SLUG)
			.from(DOSSIER_PLACE)
			.join(PLACE)
			.on(PLACE.ID.eq(DOSSIER_PLACE.PLACE_ID))
			.where(DOSSIER_PLACE.DOSSIER_ID.eq(dossier))
			.fetch(PLACE.SLUG);
		if (wanted.isEmpty() || Set.copyOf(wanted).equals(Set.copyOf(stored))) {
			return Effect.UNCHANGED;
		}
		this.database.deleteFrom(DOSSIER_PLACE).where(DOSSIER_PLACE.DOSSIER_ID.eq(dossier)).execute();
		this.database.insertInto(DOSSIER_PLACE, DOSSIER_PLACE.DOSSIER_ID, DOSSIER_PLACE.PLACE_ID)
			.select(this.database.select(DOSSIER.ID, PLACE.ID)
				.from(DOSSIER, PLACE)
				.where(DOSSIER.ID.eq(dossier))
				.and(PLACE.SLUG.in(wanted)))
			.execute();
		return Effect.REVISED;
	}

	private long getId(String slug) {
		return this.database.select(DOSSIER.ID).from(DOSSIER).where(DOSSIER.SLUG.eq(slug)).fetchSingle().value1();
	}

}
