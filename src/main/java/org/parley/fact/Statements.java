package org.parley.fact;

import static org.parley.fact.Column.code;
import static org.parley.fact.Column.date;
import static org.parley.fact.Column.place;
import static org.parley.fact.Column.text;

/** What was said, what was demanded or promised, how actors stand to each other. */
public final class Statements {

	/** Something said; the claimant is whoever reports it, the speaker is a role. */
	public static final Kind STATEMENT = Kind
		.of("statement", date("said"), place("place"), text("venue", 200), text("wording", 2000),
				code("rendering").in("wording"), text("language", 35).in("wording"),
				code("category", "plover_category").in("act"), code("mode", "plover_mode").in("act"),
				code("auxiliary").in("act"), text("condition_text", 500).in("act"))
		.under("talk_round", "process")
		.roles("speaker", "addressee", "accused")
		.links("about");

	/** A demand, a pledge or an obligation. */
	public static final Kind COMMITMENT = Kind
		.of("commitment", code("commitment_kind"), text("wording", 1000), date("due"),
				code("status", "commitment_status").status())
		.under("talk_round", "agreement", "process")
		.roles("demander", "obligor", "beneficiary")
		.links("answers");

	/** How actors stand to each other. */
	public static final Kind ACTOR_RELATION = Kind
		.of("actor_relation", code("relation_kind"), code("level", "relation_level").status())
		.roles("party", "provider", "recipient", "facilitator");

	private Statements() {
	}

}
