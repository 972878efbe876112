package org.parley.briefing.content;

import java.util.Map;

import org.parley.briefing.cut.Cut;
import org.parley.briefing.cut.Fact;
import org.parley.briefing.cut.Role;

/** What the page calls a value. */
final class SlotName {

	private static final Map<String, String> NAMES = Map.ofEntries(Map.entry("length_km", "length in km"),
			Map.entry("duration_hours", "duration in hours"), Map.entry("duration_days", "duration in days"),
			Map.entry("delegation", "head, size and composition"), Map.entry("location", "place"),
			Map.entry("happened", "date"), Map.entry("started", "start"), Map.entry("ended", "end"),
			Map.entry("of_party", "whose conduct is meant"), Map.entry("stand", "position"),
			Map.entry("act", "kind of statement"), Map.entry("incident_kind", "kind of incident"));

	private SlotName() {
	}

	static String of(String slot, Cut cut, Fact fact) {
		if (slot.startsWith("fate:")) {
			String person = slot.substring("fate:".length());
			return "fate of " + cut.roles(fact, "victim")
				.stream()
				.filter((role) -> role.actor().equals(person))
				.map(Role::name)
				.findFirst()
				.orElse(person);
		}
		return NAMES.getOrDefault(slot, slot.replace('_', ' '));
	}

}
