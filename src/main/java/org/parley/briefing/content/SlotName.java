package org.parley.briefing.content;

import org.parley.briefing.cut.Fact;
import org.parley.briefing.cut.Role;
import org.parley.briefing.word.Editor;

/** What the page calls a value. */
final class SlotName {

	private SlotName() {
	}

	static String of(String slot, Editor editor, Fact fact) {
		if (slot.startsWith("fate:")) {
			String person = slot.substring("fate:".length());
			return editor.say("slot.fate",
					editor.cut()
						.roles(fact, "victim")
						.stream()
						.filter((role) -> role.actor().equals(person))
						.map(Role::name)
						.findFirst()
						.orElse(person));
		}
		return named(slot, editor);
	}

	/** Without the fact that it is a value of. */
	static String named(String slot, Editor editor) {
		return editor.wording().has("slot." + slot) ? editor.say("slot." + slot) : slot.replace('_', ' ');
	}

}
