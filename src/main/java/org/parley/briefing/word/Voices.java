package org.parley.briefing.word;

import org.parley.briefing.cut.Voice;

/** Says who speaks, for whom, and what is to be thought of it. */
final class Voices {

	private Voices() {
	}

	static String words(Voice voice, Wording wording) {
		String who = voice.together().isEmpty() ? voice.claimant()
				: wording.say("voice.together", voice.claimant(), voice.together());
		who = switch (voice.kind()) {
			case "unnamed" -> wording.say("voice.unnamed", who);
			case "archive" -> wording.say("voice.computed", who);
			default -> who;
		};
		who = (voice.relayedBy() != null) ? wording.say("voice.relayed", who, voice.relayedBy()) : who;
		return voice.suspects() ? wording.say("voice.suspects", who)
				: voice.denies() ? wording.say("voice.denies", who) : who;
	}

}
