package org.parley.fact;

import static org.parley.fact.Column.actor;
import static org.parley.fact.Column.code;
import static org.parley.fact.Column.date;
import static org.parley.fact.Column.fact;
import static org.parley.fact.Column.integer;
import static org.parley.fact.Column.measure;
import static org.parley.fact.Column.place;
import static org.parley.fact.Column.text;

/** Borders, claims to territory, the positions of parties, crossings. */
public final class Borders {

	/** A border as a line. */
	public static final Kind BORDER = Kind.of("border", text("name", 200), measure("length_km"), date("drawn"),
			text("origin", 500), code("status", "border_status").status());

	/** A claim of one actor to territory that another holds. */
	public static final Kind TERRITORIAL_CLAIM = Kind
		.of("territorial_claim", text("territory", 300), text("basis", 300), date("since"), date("until"),
				integer("salience", 0, 12), code("status", "claim_status").status())
		.under("border")
		.roles("challenger", "target", "administering");

	/** The position of one party on one subject. */
	public static final Kind POSITION = Kind
		.of("position", actor("party").required(), fact("subject").required(), code("stand").status(),
				text("wording", 1000).in("stand").status())
		.under("border", "territorial_claim", "ceasefire");

	/** Whether a crossing is open, over the time the account holds for. */
	public static final Kind CROSSING_STATUS = Kind
		.of("crossing_status", place("crossing").required(), code("status", "crossing_state").status())
		.under("border");

	private Borders() {
	}

}
