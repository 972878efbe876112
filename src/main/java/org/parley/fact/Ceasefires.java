package org.parley.fact;

import static org.parley.fact.Column.actor;
import static org.parley.fact.Column.code;
import static org.parley.fact.Column.count;
import static org.parley.fact.Column.date;
import static org.parley.fact.Column.fact;
import static org.parley.fact.Column.integer;
import static org.parley.fact.Column.text;
import static org.parley.fact.Column.yesNo;

/** The terms of ceasefires, the events of their lives, and how they are kept. */
public final class Ceasefires {

	/** The terms only; every date in its life is an event. */
	public static final Kind CEASEFIRE = Kind
		.of("ceasefire", code("laterality"), code("ceasefire_class"), yesNo("written"),
				integer("term_hours", 1, Integer.MAX_VALUE), text("coverage", 500), code("monitoring"),
				code("enforcement"))
		.roles("party", "mediator")
		.links("agreed_in");

	/** What happened to a ceasefire; what follows from time alone cannot be filed. */
	public static final Kind CEASEFIRE_EVENT = Kind
		.of("ceasefire_event", code("event", "ceasefire_event").except("term_end", "strain_end").required(),
				date("happened"), date("ends"), fact("ends_with").in("ends"), fact("incident", "incident"))
		.partOf("ceasefire")
		.roles("perpetrator");

	/** Whether it was kept, over the time the account holds for. */
	public static final Kind COMPLIANCE = Kind
		.of("compliance", actor("of_party"), code("verdict").status(), count("incidents"))
		.partOf("ceasefire");

	private Ceasefires() {
	}

}
