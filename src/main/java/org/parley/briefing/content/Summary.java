package org.parley.briefing.content;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.parley.briefing.talks.Talks;
import org.parley.briefing.word.Wording;

/** The few lines at the head of a briefing that no table of the first page has. */
final class Summary {

	private final Wording wording;

	Summary(Wording wording) {
		this.wording = wording;
	}

	List<String> lines(@Nullable Talks talks) {
		List<String> lines = new ArrayList<>();
		if (talks != null && !talks.processes().isEmpty()) {
			talks.processes()
				.forEach((process) -> process.entries()
					.stream()
					.filter((entry) -> entry.name().equals(this.wording.say("entry.status"))
							&& entry.value().text() != null)
					.forEach((entry) -> lines.add(this.wording.say("front.talks.status", process.label(),
							entry.value().words(this.wording)))));
		}
		if (talks != null && !talks.overview().isEmpty()) {
			Talks.Line last = talks.overview().getLast();
			String dates = last.dates().equals(this.wording.say("value.none")) ? this.wording.say("rounds.dates.none")
					: last.dates().replace('\n', ' ');
			lines.add(this.wording.say("front.talks.round", last.round(), dates, last.outcome()));
		}
		else if (talks != null) {
			lines.add(this.wording.say("front.talks.none"));
		}
		return lines;
	}

}
