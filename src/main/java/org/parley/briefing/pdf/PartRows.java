package org.parley.briefing.pdf;

import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.parley.briefing.borders.Border;
import org.parley.briefing.borders.Borders;
import org.parley.briefing.ceasefires.Ceasefire;
import org.parley.briefing.ceasefires.Ceasefires;
import org.parley.briefing.ceasefires.Counted;
import org.parley.briefing.ceasefires.Incident;
import org.parley.briefing.content.Changes;
import org.parley.briefing.content.Contested;
import org.parley.briefing.content.Source;
import org.parley.briefing.front.FrontPage;
import org.parley.briefing.talks.Commitments;
import org.parley.briefing.talks.Round;
import org.parley.briefing.talks.Statement;
import org.parley.briefing.talks.Talks;
import org.parley.briefing.word.Entry;
import org.parley.briefing.word.Telling;

/** Which records the template of each table gets. */
final class PartRows {

	private static final Map<String, Class<? extends Record>> RECORDS = Map.ofEntries(
			Map.entry("question", Imprint.Line.class), Map.entry("entries", Entry.class),
			Map.entry("tellings", Telling.class), Map.entry("told", Telling.class),
			Map.entry("rounds", Talks.Line.class), Map.entry("delegations", Round.Delegation.class),
			Map.entry("statements", Statement.class), Map.entry("commitments", Commitments.Commitment.class),
			Map.entry("relations", Talks.Relation.class), Map.entry("strip", Ceasefires.Standing.class),
			Map.entry("steps", Ceasefire.Stage.class), Map.entry("views", Ceasefire.View.class),
			Map.entry("violations", Ceasefire.Violation.class), Map.entry("incidents", Incident.class),
			Map.entry("tallies", Counted.Tally.class), Map.entry("claims", Border.Claim.class),
			Map.entry("positions", Border.Position.class), Map.entry("crossings", Borders.Crossing.class),
			Map.entry("figures", FrontPage.Figures.class), Map.entry("calendar", FrontPage.Deadline.class),
			Map.entry("changed", FrontPage.Change.class), Map.entry("changes", Changes.Change.class),
			Map.entry("contested", Contested.Say.class), Map.entry("sources", Source.class));

	private PartRows() {
	}

	static @Nullable Class<? extends Record> recordOf(String part) {
		return RECORDS.get(part);
	}

	static Set<String> names() {
		return RECORDS.keySet();
	}

}
