package org.parley.fact.account;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jooq.DSLContext;
import org.parley.db.store.tables.records.FactRecord;
import org.parley.reference.FactEntry;
import org.parley.reference.FactKey;

import static org.parley.db.store.Tables.FACT;

/** Identities of facts. A fact is stored with the first account that needs it. */
final class FactStore {

	private final DSLContext database;

	FactStore(DSLContext database) {
		this.database = database;
	}

	/**
	 * An identity as it is stored.
	 *
	 * @param isNew stored a moment ago, so that nothing is said about it yet
	 */
	record Stored(long id, String label, boolean isNew) {
	}

	/**
	 * Finds these facts, and stores those that are missing, parents first.
	 * @return every fact asked for and its parents
	 */
	Map<FactKey, Stored> provide(Collection<FactEntry> facts) {
		Map<FactKey, FactEntry> wanted = new LinkedHashMap<>();
		facts.forEach((fact) -> collect(fact, wanted));
		Map<FactKey, Stored> stored = find(wanted.keySet());
		List<FactEntry> missing = missing(wanted, stored);
		while (!missing.isEmpty()) {
			List<FactEntry> ready = missing.stream().filter((fact) -> isReady(fact, stored)).toList();
			if (ready.isEmpty()) {
				throw new IllegalStateException("facts that are each other's parents: " + missing);
			}
			insert(ready, stored);
			missing = missing(wanted, stored);
		}
		return stored;
	}

	private static void collect(FactEntry fact, Map<FactKey, FactEntry> wanted) {
		FactEntry parent = fact.parent();
		if (wanted.putIfAbsent(fact.key(), fact) == null && parent != null) {
			collect(parent, wanted);
		}
	}

	private static List<FactEntry> missing(Map<FactKey, FactEntry> wanted, Map<FactKey, Stored> stored) {
		return wanted.values().stream().filter((fact) -> !stored.containsKey(fact.key())).toList();
	}

	private static boolean isReady(FactEntry fact, Map<FactKey, Stored> stored) {
		FactEntry parent = fact.parent();
		return parent == null || stored.containsKey(parent.key());
	}

	private Map<FactKey, Stored> find(Set<FactKey> keys) {
		Map<FactKey, Stored> found = new HashMap<>();
		Map<String, List<String>> slugs = new HashMap<>();
		keys.forEach((key) -> slugs.computeIfAbsent(key.kind(), (kind) -> new ArrayList<>()).add(key.slug()));
		slugs.forEach((kind, some) -> this.database.select(FACT.ID, FACT.SLUG, FACT.LABEL)
			.from(Wanted.slugs(some))
			.join(FACT)
			.on(FACT.SLUG.eq(Wanted.SLUG))
			.where(FACT.KIND.eq(kind))
			.forEach((row) -> found.put(new FactKey(kind, row.value2()),
					new Stored(row.value1(), row.value3(), false))));
		return found;
	}

	private void insert(List<FactEntry> facts, Map<FactKey, Stored> stored) {
		List<FactRecord> rows = new ArrayList<>();
		long id = MultiRow.nextKey(this.database, FACT.ID);
		for (FactEntry fact : facts) {
			FactEntry parent = fact.parent();
			Stored above = (parent != null) ? stored.get(parent.key()) : null;
			rows.add(new FactRecord(id, fact.key().kind(), fact.key().slug(), fact.label(),
					(above != null) ? above.id() : null));
			stored.put(fact.key(), new Stored(id++, fact.label(), true));
		}
		MultiRow.insertWithKeys(this.database, FACT, rows);
	}

}
