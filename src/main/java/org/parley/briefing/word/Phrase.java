package org.parley.briefing.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/** Makes one phrase of the parts of a value that is taken whole. */
final class Phrase {

	private final Wording wording;

	Phrase(Wording wording) {
		this.wording = wording;
	}

	String of(String slot, Map<String, String> parts) {
		return switch (slot) {
			case "outcome" -> outcome(parts);
			case "status" -> joined("", withText(parts.get("status"), parts.get("status_text")));
			case "delegation" -> joined(", ", parts.get("head"), parts.get("head_office"), size(parts.get("size")),
					parts.get("composition"));
			case "location" -> joined(", ", parts.get("place"), coordinates(parts));
			case "stand" -> joined("", withText(parts.get("stand"), parts.get("wording")));
			case "wording" -> joined(" ", parts.get("wording"));
			case "act" -> joined(", ", withText(parts.get("category"), parts.get("mode")), parts.get("auxiliary"));
			case "ends" -> ends(parts.get("ends"), parts.get("ends_with"));
			default -> String.join(", ", parts.values());
		};
	}

	/** Who is meant and how many, without a word for what is not said. */
	private @Nullable String size(@Nullable String size) {
		if (size == null) {
			return null;
		}
		return "1".equals(size) ? this.wording.say("value.members", 1) : this.wording.say("value.members.text", size);
	}

	private String ends(@Nullable String on, @Nullable String with) {
		return (on != null && with != null) ? this.wording.say("value.ends", on, with) : joined("", on, with);
	}

	private String outcome(Map<String, String> parts) {
		String next = parts.get("next_meeting");
		String on = parts.get("next_meeting_on");
		String meeting = (next == null && on == null) ? null
				: this.wording.say("value.next_meeting", joined(", ", (next != null) ? lowerFirst(next) : null, on));
		return joined("; ", withText(parts.get("outcome"), parts.get("outcome_text")), meeting);
	}

	private static @Nullable String coordinates(Map<String, String> parts) {
		return parts.containsKey("lat") ? joined(" ", parts.get("lat"), parts.get("lon")) : null;
	}

	private @Nullable String withText(@Nullable String code, @Nullable String text) {
		if (code == null || text == null) {
			return (text != null) ? text : code;
		}
		if (text.regionMatches(true, 0, code, 0, code.length())) {
			return code + text.substring(code.length());
		}
		return this.wording.say("value.code", code, text);
	}

	static String lowerFirst(String text) {
		return text.isEmpty() ? text : Character.toLowerCase(text.charAt(0)) + text.substring(1);
	}

	private static String joined(String between, @Nullable String... parts) {
		List<String> said = new ArrayList<>();
		for (String part : parts) {
			if (part != null && !part.isBlank()) {
				said.add(part);
			}
		}
		return String.join(between, said);
	}

}
