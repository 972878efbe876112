package org.parley.fact;

import static org.parley.fact.Column.actor;
import static org.parley.fact.Column.code;
import static org.parley.fact.Column.count;
import static org.parley.fact.Column.date;
import static org.parley.fact.Column.decimal;
import static org.parley.fact.Column.integer;
import static org.parley.fact.Column.measure;
import static org.parley.fact.Column.place;
import static org.parley.fact.Column.text;

/** Strikes, clashes, attacks, episodes of hostilities. */
public final class Incidents {

	/** An incident; an episode is a spell of hostilities and is never counted. */
	public static final Kind INCIDENT = Kind
		.of("incident", code("incident_kind"), code("means"), date("started"), date("ended"), measure("duration_days"),
				place("place").in("location"), integer("where_precision", 1, 7).in("location"),
				decimal("lat", -90, 90).in("location"), decimal("lon", -180, 180).in("location"), actor("side_a"),
				actor("side_b"), count("deaths_a").in("losses"), count("deaths_b").in("losses"),
				count("deaths_civilians").in("losses"), count("deaths_unknown").in("losses"),
				count("deaths").in("losses"), count("wounded").in("losses"), code("damage"), text("description", 2000))
		.under("incident", "ceasefire")
		.roles("initiator", "perpetrator", "target", "victim")
		.fates()
		.links("ended_by", "responds_to");

	private Incidents() {
	}

}
