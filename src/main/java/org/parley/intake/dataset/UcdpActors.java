package org.parley.intake.dataset;

import org.jspecify.annotations.Nullable;

/** What the names of UCDP's actor list tell about their kind. */
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

}
