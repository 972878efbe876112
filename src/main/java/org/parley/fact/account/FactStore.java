package org.parley.fact.account;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.jooq.DSLContext;
import org.parley.reference.FactEntry;
import org.parley.reference.FactKey;

import static org.parley.db.store.Tables.FACT;

/** Identities of facts. A fact is stored with the first account that needs it. */
final class FactStore {

	private final DSLContext database;

	FactStore(DSLContext database) {
		this.database = database;
	}

	/** An identity as it is stored. */
	record Stored(long id, String label) {
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
			stored.putAll(find(ready.stream().map(FactEntry::key).collect(Collectors.toSet())));
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
			.from(FACT)
			.where(FACT.KIND.eq(kind))
			.and(FACT.SLUG.in(some))
			.forEach((row) -> found.put(new FactKey(kind, row.value2()), new Stored(row.value1(), row.value3()))));
		return found;
	}

	/**
	 * Row by row in one batch: H2 reads one statement for many rows that may exist very
	 * slowly.
	 */
	private void insert(List<FactEntry> facts, Map<FactKey, Stored> stored) {
		var batch = this.database.batch(this.database.insertInto(FACT, FACT.KIND, FACT.SLUG, FACT.LABEL, FACT.PARENT_ID)
			.values("", "", "", 0L)
			.onConflict(FACT.KIND, FACT.SLUG)
			.doNothing());
		for (FactEntry fact : facts) {
			FactEntry parent = fact.parent();
			Stored above = (parent != null) ? stored.get(parent.key()) : null;
			batch = batch.bind(fact.key().kind(), fact.key().slug(), fact.label(), (above != null) ? above.id() : null);
		}
		batch.execute();
	}

}
