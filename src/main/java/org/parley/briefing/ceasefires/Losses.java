package org.parley.briefing.ceasefires;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.parley.briefing.word.Value;
import org.parley.briefing.word.Wording;

/** Puts the figures of one account about losses into words. */
public record Losses(Map<String, String> parts, Value sideA, Value sideB) {

	private static final List<String> PARTS = List.of("deaths_a", "deaths_b", "deaths_civilians", "deaths_unknown",
			"deaths", "wounded");

	/** A line for each figure that is given. */
	public List<String> lines(Wording wording) {
		List<String> lines = new ArrayList<>();
		for (String part : PARTS) {
			String says = this.parts.get(part);
			if (says != null) {
				lines.add(wording.say("losses." + part, says, switch (part) {
					case "deaths_a" -> side(this.sideA, wording.say("losses.side_a"));
					case "deaths_b" -> side(this.sideB, wording.say("losses.side_b"));
					default -> "";
				}));
			}
		}
		return lines;
	}

	private static String side(Value side, String otherwise) {
		return (side.text() != null) ? side.text() : otherwise;
	}

}
