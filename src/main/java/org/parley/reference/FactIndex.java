package org.parley.reference;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.parley.db.store.tables.Fact;
import org.parley.notice.Nearest;

import static org.parley.db.store.Tables.FACT;

/**
 * Finds facts by kind and slug: those that are stored, then those that this drop
 * announces. Facts are many, so they are read in groups and only the latest are kept.
 */
final class FactIndex {

	private static final int KEPT = 20_000;

	private static final int NEAREST_AMONG = 5_000;

	private static final int SUGGESTED = 200;

	/** Facts announced beyond this many can only be referred to once they are stored. */
	private static final long ANNOUNCED = Math.min(200_000, Runtime.getRuntime().maxMemory() / 2_000);

	private final @Nullable DSLContext database;

	private final Map<FactKey, Announced> announced = new HashMap<>();

	private final Map<FactKey, Optional<FactEntry>> read = new LinkedHashMap<>(64, 0.75f, true) {
		@Override
		protected boolean removeEldestEntry(Map.Entry<FactKey, Optional<FactEntry>> eldest) {
			return size() > KEPT;
		}
	};

	private int misses;

	FactIndex(@Nullable DSLContext database) {
		this.database = database;
	}

	/** The first row that gives a label or a parent decides. */
	void announce(FactKey key, @Nullable String label, List<FactKey> parents) {
		Announced before = this.announced.get(key);
		if (before == null && this.announced.size() < ANNOUNCED) {
			this.announced.put(key, new Announced(label, parents));
		}
		else if (before != null) {
			this.announced.put(key, before.or(label, parents));
		}
	}

	/** Keeps a fact that a row has just brought, until it is stored. */
	void keep(FactEntry entry) {
		this.read.put(entry.key(), Optional.of(entry));
	}

	Optional<FactEntry> find(FactKey key) {
		return stored(key).or(() -> announced(key, new HashSet<>()));
	}

	private Optional<FactEntry> announced(FactKey key, Set<FactKey> below) {
		Announced found = this.announced.get(key);
		if (found == null || !below.add(key)) {
			return Optional.empty();
		}
		FactEntry parent = found.parents()
			.stream()
			.flatMap((above) -> stored(above).or(() -> announced(above, below)).stream())
			.findFirst()
			.orElse(null);
		return Optional.of(new FactEntry(key, (found.label() != null) ? found.label() : key.slug(), parent));
	}

	private Optional<FactEntry> stored(FactKey key) {
		Optional<FactEntry> known = this.read.get(key);
		if (known == null) {
			read(List.of(key));
			known = this.read.get(key);
		}
		return (known != null) ? known : Optional.empty();
	}

	/** Reads many facts at once, those not known yet. */
	void read(Collection<FactKey> keys) {
		Map<String, Set<String>> slugs = new HashMap<>();
		for (FactKey key : keys) {
			if (!this.read.containsKey(key)) {
				slugs.computeIfAbsent(key.kind(), (kind) -> new LinkedHashSet<>()).add(key.slug());
				this.read.put(key, Optional.empty());
			}
		}
		if (this.database != null) {
			DSLContext reading = this.database;
			slugs.forEach((kind, wanted) -> read(reading, kind, wanted));
		}
	}

	private void read(DSLContext reading, String kind, Set<String> slugs) {
		Fact parent = FACT.as("parent");
		reading.select(FACT.SLUG, FACT.LABEL, parent.KIND, parent.SLUG, parent.LABEL)
			.from(FACT)
			.leftJoin(parent)
			.on(parent.ID.eq(FACT.PARENT_ID))
			.where(FACT.KIND.eq(kind))
			.and(FACT.SLUG.in(slugs))
			.forEach((row) -> {
				FactEntry above = (row.value3() != null) ? new FactEntry(row.value3(), row.value4(), row.value5(), null)
						: null;
				keep(new FactEntry(kind, row.value1(), row.value2(), above));
			});
	}

	List<String> nearest(FactKey key) {
		if (++this.misses > SUGGESTED) {
			return List.of();
		}
		List<String> slugs = new ArrayList<>();
		this.announced.keySet()
			.stream()
			.filter((known) -> known.kind().equals(key.kind()))
			.limit(NEAREST_AMONG)
			.forEach((known) -> slugs.add(known.slug()));
		if (this.database != null) {
			slugs.addAll(this.database.select(FACT.SLUG)
				.from(FACT)
				.where(FACT.KIND.eq(key.kind()))
				.orderBy(FACT.ID.desc())
				.limit(NEAREST_AMONG)
				.fetch(FACT.SLUG));
		}
		return Nearest.to(key.slug(), new LinkedHashSet<>(slugs))
			.stream()
			.map((slug) -> key.kind() + ":" + slug)
			.toList();
	}

	/**
	 * A slug alone can mean a parent of several kinds; which, shows when all are
	 * announced.
	 */
	private record Announced(@Nullable String label, List<FactKey> parents) {

		Announced or(@Nullable String label, List<FactKey> parents) {
			return new Announced((this.label != null) ? this.label : label,
					this.parents.isEmpty() ? parents : this.parents);
		}

	}

}
