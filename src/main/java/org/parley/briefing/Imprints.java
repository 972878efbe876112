package org.parley.briefing;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.parley.briefing.content.Content;
import org.parley.briefing.content.Question;
import org.parley.briefing.content.Section;
import org.parley.briefing.period.Period;
import org.parley.briefing.pdf.Imprint;

/** Writes what identifies a briefing on its pages: its number and its whole question. */
final class Imprints {

	private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.UK);

	private static final int HASH_DIGITS = 16;

	private final Question question;

	private final ZoneId zone;

	Imprints(Question question) {
		this.question = question;
		this.zone = question.dossier().zone();
	}

	/**
	 * The imprint.
	 * @param number null for a copy without a number
	 */
	Imprint of(@Nullable Integer number, Content content) {
		String called = (number != null) ? "No. " + number : "Unnumbered copy";
		Period period = this.question.period();
		String dossier = this.question.dossier().slug();
		String footer = String.join("  ·  ", dossier, called, "as of " + local(this.question.asOf()),
				"content " + content.hash().substring(0, HASH_DIGITS));
		Imprint.Head head = new Imprint.Head(this.question.dossier().title(),
				String.join("  ·  ", called, period.name(), period.days()), clocks(period.next()));
		return new Imprint(dossier, head, footer, lines(called), this.question.asOf());
	}

	private String clocks(Period next) {
		return "As of %s: nothing that became public later is used. Known at %s: nothing recorded later is used. Next issue: %s, after %s."
			.formatted(local(this.question.asOf()), local(this.question.knownAt()), next.name(),
					local(next.endsAt(this.zone)));
	}

	private List<Imprint.Line> lines(String called) {
		Period period = this.question.period();
		Period next = period.next();
		return List.of(new Imprint.Line("Number", called + " of " + this.question.dossier().slug()),
				new Imprint.Line("Period",
						"%s: %s, from midnight to midnight in %s".formatted(period.name(), period.days(), this.zone)),
				new Imprint.Line("As of", both(this.question.asOf()) + ": nothing that became public later is used"),
				new Imprint.Line("Known at",
						both(this.question.knownAt()) + ": nothing that this archive recorded later is used"),
				new Imprint.Line("Parts",
						this.question.sections()
							.stream()
							.sorted()
							.map(Section::code)
							.collect(Collectors.joining(", "))),
				new Imprint.Line("Next period",
						"%s: %s, closed from %s".formatted(next.name(), next.days(), local(next.endsAt(this.zone)))));
	}

	private String local(Instant instant) {
		return MINUTE.format(instant.atZone(this.zone)) + " " + this.zone;
	}

	/** As the clock on the wall shows it, and as it can be asked for again. */
	private String both(Instant instant) {
		return local(instant) + " (" + instant + ")";
	}

}
