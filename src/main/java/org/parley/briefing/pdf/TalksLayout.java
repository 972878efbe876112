package org.parley.briefing.pdf;

import org.parley.briefing.talks.Commitments;
import org.parley.briefing.talks.PeaceProcess;
import org.parley.briefing.talks.Round;
import org.parley.briefing.talks.Talks;
import org.parley.briefing.talks.Whereabouts;
import org.parley.briefing.word.Wording;

/** Lays out what happened in the talks. */
final class TalksLayout {

	private final Blocks blocks;

	private final Wording wording;

	TalksLayout(Blocks blocks, Wording wording) {
		this.blocks = blocks;
		this.wording = wording;
	}

	void of(Talks talks) {
		this.blocks.section(say("talks.heading"));
		talks.processes().forEach(this::process);
		this.blocks.table(say("rounds.heading"), "rounds", talks.overview(), say("rounds.none"));
		int older = talks.overview().size() - (int) talks.rounds().stream().filter((round) -> !round.session()).count();
		if (older > 0) {
			this.blocks.sentence(null, say("rounds.earlier", older));
		}
		talks.rounds().forEach(this::round);
		talks.whereabouts().forEach(this::whereabouts);
		this.blocks.table(say("statements.heading"), "statements", talks.statements(), say("statements.none"));
		talks.commitments().agreements().forEach(this::agreement);
		this.blocks.table(say("commitments.heading"), "commitments", talks.commitments().commitments(),
				say("commitments.none"));
		this.blocks.table(say("relations.heading"), "relations", talks.relations(), say("relations.none"));
	}

	private void process(PeaceProcess process) {
		this.blocks.entries(process.label(), process.entries(), this.wording);
		this.blocks.tellings(say("talks.status"), say("talks.status.head"), process.status(), say("talks.status.none"));
	}

	private void round(Round round) {
		this.blocks.entries(round.label(), round.entries(), this.wording);
		if (!round.session() || !round.delegations().isEmpty()) {
			this.blocks.subtable(say("delegations.heading"), "delegations", round.delegations(),
					say("delegations.none"));
		}
		if (!round.session() || !round.outcomes().isEmpty()) {
			if (!round.changed().isEmpty()) {
				this.blocks.subtable(say("delegations.against"), "entries", round.changed(), say("entries.none"));
			}
			this.blocks.tellings(say("outcome.heading"), say("outcome.head"), round.outcomes(), say("outcome.none"));
		}
	}

	private void whereabouts(Whereabouts person) {
		this.blocks.add(say("whereabouts.heading", person.person(), person.day()), null, say("whereabouts.note"),
				Blocks.told(say("whereabouts.head"), person.tellings()));
	}

	private void agreement(Commitments.Agreement agreement) {
		this.blocks.entries(agreement.label(), agreement.entries(), this.wording);
	}

	private String say(String key, Object... parts) {
		return this.wording.say(key, parts);
	}

}
