package org.parley.reference;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.parley.notice.Nearest;
import org.parley.support.Folding;

/**
 * Finds actors or places by slug or by any of their names. Answers are remembered, and
 * after many misses no suggestions are looked for, so that a bad file costs little.
 */
final class Register<T extends Named> {

	private static final int REMEMBERED = 10_000;

	private static final int SUGGESTED = 1_000;

	private final Map<String, T> bySlug = new HashMap<>();

	private final Map<String, Set<T>> byName = new HashMap<>();

	private final Map<Long, Long> merged = new HashMap<>();

	private final Map<String, Match<T>> answers = new LinkedHashMap<>();

	private int misses;

	void add(T entry, Collection<String> names) {
		this.answers.clear();
		this.bySlug.put(entry.slug(), entry);
		addName(entry.slug(), entry);
		addName(entry.name(), entry);
		names.forEach((name) -> addName(name, entry));
	}

	private void addName(String name, T entry) {
		this.byName.computeIfAbsent(Folding.fold(name), (key) -> new LinkedHashSet<>()).add(entry);
	}

	/**
	 * Says that one entry was found to be another; a name that both bear means the other.
	 */
	void merge(long id, long into) {
		this.answers.clear();
		this.merged.put(id, into);
	}

	Match<T> find(String name) {
		Match<T> known = this.answers.get(name);
		if (known != null) {
			return known;
		}
		Match<T> found = look(name.strip());
		if (this.answers.size() < REMEMBERED) {
			this.answers.put(name, found);
		}
		return found;
	}

	/** The only entry of a name; empty when there is none or several, at little cost. */
	Optional<T> findOnly(String name) {
		T exact = this.bySlug.get(name.strip());
		if (exact != null) {
			return Optional.of(exact);
		}
		List<T> bearers = listBearers(Folding.fold(name.strip()));
		return (bearers.size() == 1) ? Optional.of(bearers.getFirst()) : Optional.empty();
	}

	private Match<T> look(String name) {
		T exact = this.bySlug.get(name);
		if (exact != null) {
			return new Match.One<>(exact);
		}
		String folded = Folding.fold(name);
		List<T> kept = listBearers(folded);
		return switch (kept.size()) {
			case 0 -> new Match.None<>(suggest(folded));
			case 1 -> new Match.One<>(kept.getFirst());
			default -> new Match.Several<>(kept);
		};
	}

	private List<T> listBearers(String folded) {
		return withoutMerged(List.copyOf(this.byName.getOrDefault(folded, Set.of())));
	}

	private List<T> withoutMerged(List<T> found) {
		if (found.size() < 2) {
			return found;
		}
		List<Long> ids = found.stream().map(Named::id).toList();
		List<T> kept = found.stream().filter((entry) -> {
			Long into = this.merged.get(entry.id());
			return into == null || !ids.contains(into);
		}).toList();
		return kept;
	}

	private List<String> suggest(String folded) {
		if (++this.misses > SUGGESTED || folded.isEmpty()) {
			return List.of();
		}
		List<String> names = new ArrayList<>(Nearest.to(folded, this.byName.keySet()));
		if (folded.length() > 2) {
			this.byName.keySet()
				.stream()
				.filter((name) -> (" " + name + " ").contains(" " + folded + " "))
				.sorted()
				.forEach(names::add);
		}
		return names.stream()
			.flatMap((name) -> this.byName.getOrDefault(name, Set.of()).stream())
			.map(Named::slug)
			.distinct()
			.limit(3)
			.toList();
	}

}
