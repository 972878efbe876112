package org.parley.briefing.word;

import java.util.regex.Pattern;

import org.parley.briefing.cut.Voice;

/** Says who speaks, for whom, and what is to be thought of it. */
final class Voices {

	/** What says of itself that it has no name. */
	private static final Pattern UNNAMED = Pattern.compile("\\b(?:unnamed|anonymous|not named)\\b",
			Pattern.CASE_INSENSITIVE);

	private Voices() {
	}

	static String words(Voice voice, Wording wording) {
		String who = voice.together().isEmpty() ? voice.claimant()
				: wording.say("voice.together", voice.claimant(), voice.together());
		who = switch (voice.kind()) {
			case "unnamed" -> UNNAMED.matcher(who).find() ? who : wording.say("voice.unnamed", who);
			case "archive" -> wording.say("voice.computed", who);
			default -> who;
		};
		who = (voice.relayedBy() != null) ? wording.say("voice.relayed", who, voice.relayedBy()) : who;
		return voice.suspects() ? wording.say("voice.suspects", who)
				: voice.denies() ? wording.say("voice.denies", who) : who;
	}

}
