package org.parley.briefing.talks;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.parley.briefing.word.Cites;

/**
 * The part on talks. Processes, rounds, commitments and relations as they stand at the
 * as-of; statements of the period.
 *
 * @param overview all rounds, a line each
 * @param rounds the rounds in full, sessions behind their round; the older ones of a long
 * process are only in the overview
 * @param whereabouts persons reported in two places on one day
 */
public record Talks(List<PeaceProcess> processes, List<Line> overview, List<Round> rounds,
		List<Whereabouts> whereabouts, List<Statement> statements, Commitments commitments, List<Relation> relations) {

	/** Whether nothing at all is recorded. */
	public boolean isEmpty() {
		return this.processes.isEmpty() && this.overview.isEmpty() && this.statements.isEmpty()
				&& this.commitments.isEmpty() && this.relations.isEmpty();
	}

	/** A round in one line. */
	public record Line(String round, String dates, String place, String mediators, String outcome, Cites cites) {
	}

	/** How actors stand to each other. */
	public record Relation(String label, @Nullable String between, String level, String who, Cites cites) {
	}

}
