package org.parley.reference;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import org.jooq.DSLContext;

import static org.parley.db.store.Tables.ACTOR;
import static org.parley.db.store.Tables.BROADER;
import static org.parley.db.store.Tables.PLACE;

/** Every narrower actor or place with every wider one, at any distance. */
public final class BroaderStore {

	private static final String ACTORS = "actor";

	private static final String PLACES = "place";

	private final DSLContext database;

	public BroaderStore(DSLContext database) {
		this.database = database;
	}

	/** Brings the pairs in line with the sides of actors and what contains places. */
	public void refresh() {
		refresh(ACTORS, listSides());
		refresh(PLACES, listParents());
	}

	/** The side of each actor that has one, by slugs. */
	public Map<String, String> listSides() {
		var side = ACTOR.as("side");
		return this.database.select(ACTOR.SLUG, side.SLUG)
			.from(ACTOR)
			.join(side)
			.on(side.ID.eq(ACTOR.PART_OF_ID))
			.fetchMap(ACTOR.SLUG, side.SLUG);
	}

	/** The place that contains each place, where one is known, by slugs. */
	public Map<String, String> listParents() {
		var parent = PLACE.as("parent");
		return this.database.select(PLACE.SLUG, parent.SLUG)
			.from(PLACE)
			.join(parent)
			.on(parent.ID.eq(PLACE.PARENT_ID))
			.fetchMap(PLACE.SLUG, parent.SLUG);
	}

	private void refresh(String scheme, Map<String, String> above) {
		Set<Pair> wanted = close(above);
		Set<Pair> stored = new HashSet<>(this.database.select(BROADER.ITEM, BROADER.BROADER_)
			.from(BROADER)
			.where(BROADER.SCHEME.eq(scheme))
			.fetch((row) -> new Pair(row.value1(), row.value2())));
		for (Pair pair : stored) {
			if (!wanted.contains(pair)) {
				this.database.deleteFrom(BROADER)
					.where(BROADER.SCHEME.eq(scheme))
					.and(BROADER.ITEM.eq(pair.item))
					.and(BROADER.BROADER_.eq(pair.broader))
					.execute();
			}
		}
		for (Pair pair : wanted) {
			if (!stored.contains(pair)) {
				this.database.insertInto(BROADER, BROADER.SCHEME, BROADER.ITEM, BROADER.BROADER_)
					.values(scheme, pair.item, pair.broader)
					.execute();
			}
		}
	}

	/**
	 * Follows each item upwards; a ring, which intake refuses, would end where it closes.
	 */
	private static Set<Pair> close(Map<String, String> above) {
		Set<Pair> pairs = new HashSet<>();
		Map<String, String> steps = new HashMap<>(above);
		for (String item : above.keySet()) {
			String broader = steps.get(item);
			while (broader != null && !broader.equals(item) && pairs.add(new Pair(item, broader))) {
				broader = steps.get(broader);
			}
		}
		return pairs;
	}

	private record Pair(String item, String broader) {
	}

}
