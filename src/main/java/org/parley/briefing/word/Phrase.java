package org.parley.briefing.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/** Makes one phrase of the parts of a value that is taken whole. */
final class Phrase {

	private Phrase() {
	}

	static String of(String slot, Map<String, String> parts) {
		return switch (slot) {
			case "outcome" -> outcome(parts);
			case "status" -> joined("", withText(parts.get("status"), parts.get("status_text")));
			case "delegation" -> joined(", ", parts.get("head"), parts.get("head_office"), size(parts.get("size")),
					parts.get("composition"));
			case "location" -> joined(", ", parts.get("place"), coordinates(parts));
			case "stand" -> joined("", withText(parts.get("stand"), parts.get("wording")));
			case "wording" -> joined(" ", parts.get("wording"));
			case "act" -> joined(", ", withText(parts.get("category"), parts.get("mode")), parts.get("auxiliary"));
			case "ends" -> joined(" or with ", parts.get("ends"), parts.get("ends_with"));
			default -> String.join(", ", parts.values());
		};
	}

	/** Who is meant and how many, without a word for what is not said. */
	static @Nullable String size(@Nullable String size) {
		return (size != null) ? size + ("1".equals(size) ? " member" : " members") : null;
	}

	private static String outcome(Map<String, String> parts) {
		String next = parts.get("next_meeting");
		String on = parts.get("next_meeting_on");
		String meeting = (next == null && on == null) ? null
				: "next meeting " + joined(", ", (next != null) ? lowerFirst(next) : null, on);
		return joined("; ", withText(parts.get("outcome"), parts.get("outcome_text")), meeting);
	}

	private static @Nullable String coordinates(Map<String, String> parts) {
		return parts.containsKey("lat") ? joined(" ", parts.get("lat"), parts.get("lon")) : null;
	}

	private static @Nullable String withText(@Nullable String code, @Nullable String text) {
		if (code == null || text == null || code.equalsIgnoreCase(text)) {
			return (text != null) ? text : code;
		}
		return code + ": " + text;
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
