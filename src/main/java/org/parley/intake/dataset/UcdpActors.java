package org.parley.intake.dataset;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.parley.notice.NoticeCode;
import org.parley.reference.ActorEntry;

/**
 * The actors that UCDP names in its datasets: numbers and names, sometimes lists of both.
 */
final class UcdpActors {

	private UcdpActors() {
	}

	/** UCDP names governments as such; the rest are organised groups and civilians. */
	static String kind(@Nullable String name) {
		if (name != null && name.startsWith("Government of ")) {
			return "government";
		}
		return (name != null && name.equals("Civilians")) ? "organisation" : "armed_group";
	}

	/**
	 * The actors of two lists. Names hold commas too: where the lists do not match,
	 * nobody knows which is whose, and there are none.
	 */
	static List<ActorEntry> list(DatasetRow row, Reading reading, String idColumn, String nameColumn) {
		List<String> ids = split(row.raw(idColumn));
		List<String> names = (ids.size() == 1) ? List.of(row.raw(nameColumn)) : split(row.raw(nameColumn));
		if (ids.size() != names.size()) {
			row.add(NoticeCode.LIST_MISMATCH, nameColumn, row.raw(nameColumn),
					ids.size() + " numbers and " + names.size() + " names; they are kept as text.");
			return List.of();
		}
		List<ActorEntry> actors = new ArrayList<>();
		for (int i = 0; i < ids.size(); i++) {
			ActorEntry actor = names.get(i).isEmpty() ? null
					: reading.actor("ucdp", idColumn, ids.get(i), names.get(i), kind(names.get(i)));
			if (actor != null) {
				actors.add(actor);
			}
		}
		return actors;
	}

	private static List<String> split(String cell) {
		return Arrays.stream(cell.split(",")).map(String::strip).filter((part) -> !part.isEmpty()).toList();
	}

}
