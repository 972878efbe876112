package org.parley.intake;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.parley.intake.format.facts.ReferenceRow;
import org.parley.notice.NoticeCode;

/**
 * Judges the reference rows of a drop together: rows that say the same thing twice or
 * contradict each other, rows that lean on a refused row, actors and places that would
 * contain themselves.
 */
final class ReferenceCheck {

	private final List<ReferenceLine> lines;

	ReferenceCheck(List<ReferenceLine> lines) {
		this.lines = lines;
	}

	/**
	 * Of several rows about one thing the first counts; another repeats it or is an
	 * error.
	 */
	void refuseContradictions() {
		Map<String, ReferenceLine> firsts = new HashMap<>();
		for (ReferenceLine line : this.lines) {
			ReferenceRow row = line.open();
			ReferenceLine first = (row != null) ? firsts.putIfAbsent(row.key(), line) : null;
			if (row == null || first == null) {
				continue;
			}
			if (row.equals(first.open())) {
				line.repeats(first);
			}
			else {
				line.reject(NoticeCode.CONTRADICTS_ROW, column(row), name(row),
						"Something else about " + name(row) + " stands in " + first.place() + ". Keep one of the two.");
			}
		}
	}

	/** A row that leans on a row that was refused cannot be stored either. */
	void refuseDangling(Collection<String> storedActors, Collection<String> storedPlaces) {
		boolean refused = true;
		while (refused) {
			Set<String> actors = new HashSet<>(storedActors);
			Set<String> places = new HashSet<>(storedPlaces);
			for (ReferenceLine line : this.lines) {
				switch (line.open()) {
					case ReferenceRow.OfActor row -> actors.add(row.actor().slug());
					case ReferenceRow.OfPlace row -> places.add(row.place().slug());
					case null, default -> {
					}
				}
			}
			refused = false;
			for (ReferenceLine line : this.lines) {
				refused |= refuseDangling(line, actors, places);
			}
		}
	}

	private static boolean refuseDangling(ReferenceLine line, Set<String> actors, Set<String> places) {
		ReferenceRow row = line.open();
		String actor = (row != null) ? missing(actorsOf(row), actors) : null;
		String place = (row != null) ? missing(placesOf(row), places) : null;
		if (actor != null) {
			line.reject(NoticeCode.UNKNOWN_ACTOR, "actor", actor,
					"The row that brings the actor " + actor + " was refused. Mend that row first.");
		}
		else if (place != null) {
			line.reject(NoticeCode.UNKNOWN_PLACE, "place", place,
					"The row that brings the place " + place + " was refused. Mend that row first.");
		}
		return actor != null || place != null;
	}

	/** Nothing is part of itself, at any distance. */
	void refuseRings(Map<String, String> storedSides, Map<String, String> storedParents) {
		refuseRings(storedSides, "part_of",
				(row) -> (row instanceof ReferenceRow.OfActor(var actor) && actor.partOf() != null)
						? Map.entry(actor.slug(), actor.partOf()) : null);
		refuseRings(storedParents, "parent",
				(row) -> (row instanceof ReferenceRow.OfPlace(var place) && place.parent() != null)
						? Map.entry(place.slug(), place.parent()) : null);
	}

	private void refuseRings(Map<String, String> stored, String column,
			Function<ReferenceRow, Map.@Nullable Entry<String, String>> step) {
		Map<String, String> above = new HashMap<>(stored);
		for (ReferenceLine line : this.lines) {
			ReferenceRow row = line.open();
			Map.Entry<String, String> upwards = (row != null) ? step.apply(row) : null;
			if (upwards == null) {
				continue;
			}
			String before = above.put(upwards.getKey(), upwards.getValue());
			if (isRing(above, upwards.getKey())) {
				restore(above, upwards.getKey(), before);
				line.reject(NoticeCode.WRONG_PARENT, column, upwards.getValue(),
						upwards.getKey() + " would become a part of itself. Leave the cell empty, or name another.");
			}
		}
	}

	private static void restore(Map<String, String> above, String slug, @Nullable String before) {
		if (before != null) {
			above.put(slug, before);
		}
		else {
			above.remove(slug);
		}
	}

	private static boolean isRing(Map<String, String> above, String slug) {
		Set<String> passed = new HashSet<>();
		for (String at = slug; at != null; at = above.get(at)) {
			if (!passed.add(at)) {
				return true;
			}
		}
		return false;
	}

	private static @Nullable String missing(Stream<@Nullable String> wanted, Set<String> known) {
		return wanted.filter((slug) -> slug != null && !known.contains(slug)).findFirst().orElse(null);
	}

	private static Stream<@Nullable String> actorsOf(ReferenceRow row) {
		return switch (row) {
			case ReferenceRow.OfActor(var actor) -> Stream.of(actor.partOf(), actor.sameAs());
			case ReferenceRow.OfActorName(var name) -> Stream.of(name.slug());
			case ReferenceRow.OfOffice(var office) -> Stream.of(office.actor());
			case ReferenceRow.OfPublisher(var publisher) -> Stream.of(publisher.owner());
			case ReferenceRow.OfDossier(var dossier) -> dossier.actors().stream();
			case ReferenceRow.OfPlace _, ReferenceRow.OfPlaceName _, ReferenceRow.OfDossierFact _,
					ReferenceRow.OfDossierTerm _ ->
				Stream.of();
		};
	}

	private static Stream<@Nullable String> placesOf(ReferenceRow row) {
		return switch (row) {
			case ReferenceRow.OfPlace(var place) -> Stream.of(place.parent());
			case ReferenceRow.OfPlaceName(var name) -> Stream.of(name.slug());
			case ReferenceRow.OfDossier(var dossier) -> dossier.places().stream();
			case ReferenceRow.OfActor _, ReferenceRow.OfActorName _, ReferenceRow.OfOffice _,
					ReferenceRow.OfPublisher _, ReferenceRow.OfDossierFact _, ReferenceRow.OfDossierTerm _ ->
				Stream.of();
		};
	}

	private static String column(ReferenceRow row) {
		return row.key().substring(0, row.key().indexOf('\n'));
	}

	private static String name(ReferenceRow row) {
		return row.key().substring(row.key().indexOf('\n') + 1).replace("\n", ", ");
	}

}
