package org.parley.briefing.ceasefires;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.parley.briefing.word.Value;

/** Puts the figures of one account about losses into words. */
public record Losses(Map<String, String> parts, Value sideA, Value sideB) {

	/** A line for each figure that is given. */
	public List<String> lines() {
		List<String> lines = new ArrayList<>();
		add(lines, "deaths_a", "killed of " + side(this.sideA, "side A"));
		add(lines, "deaths_b", "killed of " + side(this.sideB, "side B"));
		add(lines, "deaths_civilians", "civilians killed");
		add(lines, "deaths_unknown", "killed of unknown side");
		add(lines, "deaths", "killed in all");
		add(lines, "wounded", "wounded");
		return lines;
	}

	private void add(List<String> lines, String part, String what) {
		String says = this.parts.get(part);
		if (says != null) {
			lines.add(says + " " + what);
		}
	}

	private static String side(Value side, String otherwise) {
		return (side.text() != null) ? side.text() : otherwise;
	}

}
