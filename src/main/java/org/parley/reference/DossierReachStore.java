package org.parley.reference;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record1;
import org.jooq.Select;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;
import static org.parley.db.store.Tables.ACCOUNT;
import static org.parley.db.store.Tables.ACCOUNT_ACTOR;
import static org.parley.db.store.Tables.ACTOR;
import static org.parley.db.store.Tables.ACTOR_MERGE;
import static org.parley.db.store.Tables.BROADER;
import static org.parley.db.store.Tables.DOSSIER;
import static org.parley.db.store.Tables.DOSSIER_ACTOR;
import static org.parley.db.store.Tables.DOSSIER_PLACE;
import static org.parley.db.store.Tables.DOSSIER_REACH;
import static org.parley.db.store.Tables.INCIDENT;
import static org.parley.db.store.Tables.PLACE;

/**
 * The rule by which facts belong to a dossier that does not name them. A party stands for
 * every actor that is part of it. A dossier of two parties or more holds what is between
 * two of them, and of incidents only those inside its places, if it has any; a dossier of
 * one party or none holds the incidents inside its places (without places: those of its
 * party), and what its party is a party to.
 */
public final class DossierReachStore {

	/** In these roles an actor is a party to the matter; a mediator is none. */
	private static final List<String> ROLES = List.of("party", "signatory", "challenger", "target", "administering",
			"provider", "recipient", "demander", "obligor");

	private final DSLContext database;

	public DossierReachStore(DSLContext database) {
		this.database = database;
	}

	/**
	 * Applies the rule of every dossier to what one run brought; to everything once more
	 * where a government was found to be one of a state.
	 */
	public void extend(long run) {
		new BroaderStore(this.database).refresh();
		if (new SideStore(this.database).tieGovernments() > 0) {
			refresh();
			return;
		}
		listDossiers().forEach((dossier) -> write(dossier, run));
	}

	/** Applies the rule of every dossier to everything once more. */
	public void refresh() {
		new BroaderStore(this.database).refresh();
		new SideStore(this.database).tieGovernments();
		listDossiers().forEach(this::refresh);
	}

	/** Applies the rule of one dossier to everything once more. */
	void refresh(String dossier) {
		this.database.select(DOSSIER.ID)
			.from(DOSSIER)
			.where(DOSSIER.SLUG.eq(dossier))
			.fetch(DOSSIER.ID)
			.forEach(this::refresh);
	}

	private void refresh(long dossier) {
		this.database.deleteFrom(DOSSIER_REACH).where(DOSSIER_REACH.DOSSIER_ID.eq(dossier)).execute();
		write(dossier, null);
	}

	private List<Long> listDossiers() {
		return this.database.select(DOSSIER.ID).from(DOSSIER).orderBy(DOSSIER.ID).fetch(DOSSIER.ID);
	}

	private void write(long dossier, @Nullable Long run) {
		List<Set<Long>> parties = listParties(dossier);
		Set<Long> places = listPlaces(dossier);
		Condition inPlaces = places.isEmpty() ? noCondition()
				: INCIDENT.PLACE_ID.in(places).or(INCIDENT.PLACE_ID.isNull());
		if (parties.size() < 2) {
			Collection<Long> party = parties.isEmpty() ? Set.of() : parties.getFirst();
			insert(dossier, run, true,
					select(INCIDENT.ACCOUNT_ID).from(INCIDENT)
						.where(!places.isEmpty() ? INCIDENT.PLACE_ID.in(places)
								: INCIDENT.SIDE_A_ID.in(party).or(INCIDENT.SIDE_B_ID.in(party))));
			insert(dossier, run, false, select(ACCOUNT_ACTOR.ACCOUNT_ID).from(ACCOUNT_ACTOR)
				.where(isPartyTo(ACCOUNT_ACTOR.ACCOUNT_ID, party)));
			return;
		}
		for (Set<Long> party : parties) {
			Set<Long> others = new LinkedHashSet<>();
			parties.stream().filter((other) -> !other.equals(party)).forEach(others::addAll);
			insert(dossier, run, true, select(INCIDENT.ACCOUNT_ID).from(INCIDENT)
				.where(INCIDENT.SIDE_A_ID.in(party).and(INCIDENT.SIDE_B_ID.in(others)).and(inPlaces)));
			insert(dossier, run, false, select(ACCOUNT_ACTOR.ACCOUNT_ID).from(ACCOUNT_ACTOR)
				.where(isPartyTo(ACCOUNT_ACTOR.ACCOUNT_ID, party).and(isPartyTo(ACCOUNT_ACTOR.ACCOUNT_ID, others))));
		}
	}

	private static Condition isPartyTo(Field<Long> account, Collection<Long> actors) {
		var named = ACCOUNT_ACTOR.as("named");
		return DSL.exists(DSL.selectOne()
			.from(named)
			.where(named.ACCOUNT_ID.eq(account))
			.and(named.ACTOR_ID.in(actors))
			.and(named.ROLE.in(ROLES)));
	}

	/**
	 * An incident may have roles beside its sides, but only its sides and its place
	 * count.
	 */
	private void insert(long dossier, @Nullable Long run, boolean incident, Select<Record1<Long>> accounts) {
		var wanted = accounts.asTable("wanted");
		Field<Long> account = wanted.field(0, Long.class);
		this.database
			.insertInto(DOSSIER_REACH, DOSSIER_REACH.DOSSIER_ID, DOSSIER_REACH.ACCOUNT_ID, DOSSIER_REACH.INCIDENT)
			.select(DSL.selectDistinct(inline(dossier), ACCOUNT.ID, inline(incident))
				.from(wanted)
				.join(ACCOUNT)
				.on(ACCOUNT.ID.eq(account))
				.where((run != null) ? ACCOUNT.IMPORT_RUN_ID.eq(run) : noCondition())
				.and(incident ? noCondition()
						: DSL.notExists(DSL.selectOne().from(INCIDENT).where(INCIDENT.ACCOUNT_ID.eq(ACCOUNT.ID)))))
			.onConflictDoNothing()
			.execute();
	}

	/**
	 * Each party with every actor that speaks and acts for it, by sides and by merges.
	 */
	private List<Set<Long>> listParties(long dossier) {
		List<Set<Long>> parties = new ArrayList<>();
		this.database.select(ACTOR.ID, ACTOR.SLUG)
			.from(DOSSIER_ACTOR)
			.join(ACTOR)
			.on(ACTOR.ID.eq(DOSSIER_ACTOR.ACTOR_ID))
			.where(DOSSIER_ACTOR.DOSSIER_ID.eq(dossier))
			.orderBy(DOSSIER_ACTOR.ORDINAL)
			.forEach((party) -> {
				Set<Long> members = new LinkedHashSet<>(Set.of(party.value1()));
				members.addAll(this.database.select(ACTOR.ID)
					.from(BROADER)
					.join(ACTOR)
					.on(ACTOR.SLUG.eq(BROADER.ITEM))
					.where(BROADER.SCHEME.eq("actor"))
					.and(BROADER.BROADER_.eq(party.value2()))
					.fetch(ACTOR.ID));
				members.addAll(this.database.select(ACTOR_MERGE.ACTOR_ID)
					.from(ACTOR_MERGE)
					.where(ACTOR_MERGE.INTO_ACTOR_ID.in(members))
					.and(ACTOR_MERGE.SUPERSEDED_AT.eq(Open.END))
					.fetch(ACTOR_MERGE.ACTOR_ID));
				parties.add(members);
			});
		return parties;
	}

	/** The places of a dossier with everything that lies in them. */
	private Set<Long> listPlaces(long dossier) {
		var inner = PLACE.as("inner_place");
		Set<Long> places = new LinkedHashSet<>(this.database.select(DOSSIER_PLACE.PLACE_ID)
			.from(DOSSIER_PLACE)
			.where(DOSSIER_PLACE.DOSSIER_ID.eq(dossier))
			.fetch(DOSSIER_PLACE.PLACE_ID));
		places.addAll(this.database.select(inner.ID)
			.from(DOSSIER_PLACE)
			.join(PLACE)
			.on(PLACE.ID.eq(DOSSIER_PLACE.PLACE_ID))
			.join(BROADER)
			.on(BROADER.SCHEME.eq("place"))
			.and(BROADER.BROADER_.eq(PLACE.SLUG))
			.join(inner)
			.on(inner.SLUG.eq(BROADER.ITEM))
			.where(DOSSIER_PLACE.DOSSIER_ID.eq(dossier))
			.fetch(inner.ID));
		return places;
	}

}
