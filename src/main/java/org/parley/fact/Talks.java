package org.parley.fact;

import static org.parley.fact.Column.actor;
import static org.parley.fact.Column.code;
import static org.parley.fact.Column.count;
import static org.parley.fact.Column.date;
import static org.parley.fact.Column.integer;
import static org.parley.fact.Column.measure;
import static org.parley.fact.Column.place;
import static org.parley.fact.Column.text;
import static org.parley.fact.Column.yesNo;

/** Peace processes, their rounds, the delegations to them, and what was agreed. */
public final class Talks {

	/** A peace process; the parent of its rounds. */
	public static final Kind PROCESS = Kind
		.of("process", code("status", "process_status").status(), text("status_text", 500).in("status").status(),
				count("rounds"))
		.roles("party", "mediator");

	/** A round of talks; a session is a round whose parent is a round. */
	public static final Kind TALK_ROUND = Kind
		.of("talk_round", integer("round_no", 1, Integer.MAX_VALUE), date("opened"), date("closed"),
				measure("duration_hours"), place("place"), code("format", "talk_format"), text("agenda", 1000),
				code("outcome", "talk_outcome").status(), text("outcome_text", 1000).in("outcome").status(),
				code("next_meeting").in("outcome").status(), date("next_meeting_on").in("outcome").status(),
				date("result_due"))
		.under("process", "talk_round")
		.roles("party", "mediator", "host", "facilitator", "participant");

	/** A party's delegation to a round. */
	public static final Kind DELEGATION = Kind
		.of("delegation", actor("party").required(), actor("head").in("delegation"),
				text("head_office", 200).in("delegation"), count("size").in("delegation"),
				text("composition", 500).in("delegation"), yesNo("names_disclosed").in("delegation"))
		.partOf("talk_round")
		.roles("delegate");

	/** An agreement, as a document. */
	public static final Kind AGREEMENT = Kind
		.of("agreement", text("title", 500), date("signed"), place("place"), code("stage", "agreement_stage"),
				code("substage", "agreement_substage"), code("form", "agreement_form"), text("text_url", 1000))
		.under("talk_round", "process")
		.roles("party", "signatory", "mediator", "witness")
		.topics();

	private Talks() {
	}

}
