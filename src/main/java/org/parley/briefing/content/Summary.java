package org.parley.briefing.content;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.parley.briefing.talks.Talks;

/** The few lines at the head of a briefing that no table of the first page has. */
final class Summary {

	private Summary() {
	}

	static List<String> lines(@Nullable Talks talks) {
		List<String> lines = new ArrayList<>();
		if (talks != null && !talks.processes().isEmpty()) {
			talks.processes()
				.forEach((process) -> process.entries()
					.stream()
					.filter((entry) -> entry.name().equals("Status") && entry.value().text() != null)
					.forEach((entry) -> lines.add("%s: %s.".formatted(process.label(), entry.value().text()))));
		}
		if (talks != null && !talks.overview().isEmpty()) {
			Talks.Line last = talks.overview().getLast();
			lines.add("%s: %s; outcome: %s.".formatted(last.round(), last.dates().replace('\n', ' '), last.outcome()));
		}
		else if (talks != null) {
			lines.add("No round of talks is recorded.");
		}
		return lines;
	}

}
