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
import org.parley.briefing.period.Period;
import org.parley.briefing.pdf.Imprint;
import org.parley.briefing.word.Wording;

/** Writes what identifies a briefing on its pages: its number and its whole question. */
final class Imprints {

	private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.UK);

	private static final int HASH_DIGITS = 16;

	private final Question question;

	private final ZoneId zone;

	private final Wording wording;

	Imprints(Question question) {
		this.question = question;
		this.zone = question.dossier().zone();
		this.wording = Wording.of(question.language());
	}

	/**
	 * The imprint.
	 * @param number null for a copy without a number
	 */
	Imprint of(@Nullable Integer number, Content content) {
		String called = (number != null) ? say("imprint.number", String.valueOf(number)) : say("imprint.copy");
		Period period = this.question.period();
		String dossier = this.question.dossier().slug();
		String footer = String.join("  ·  ", dossier, called, say("imprint.as_of", local(this.question.asOf())),
				say("imprint.content", content.hash().substring(0, HASH_DIGITS)));
		Imprint.Head head = new Imprint.Head(this.question.dossier().title(),
				String.join("  ·  ", called, period.name(), this.wording.days(period)), clocks(period.next()));
		return new Imprint(dossier, head, footer, lines(called), this.wording, this.question.asOf());
	}

	private String clocks(Period next) {
		return say("imprint.clocks", local(this.question.asOf()), local(this.question.knownAt()), next.name(),
				local(next.endsAt(this.zone)));
	}

	private List<Imprint.Line> lines(String called) {
		Period period = this.question.period();
		Period next = period.next();
		String parts = this.question.sections()
			.stream()
			.map((section) -> say("part." + section.code()))
			.collect(Collectors.joining(", "));
		return List.of(line("number", called, this.question.dossier().slug()),
				line("period", period.name(), this.wording.days(period), this.zone),
				new Imprint.Line(say("question.as_of"), both(this.question.asOf())),
				new Imprint.Line(say("question.known_at"), both(this.question.knownAt())),
				new Imprint.Line(say("question.parts"), parts),
				new Imprint.Line(say("question.language"), say("question.language.text")),
				line("next", next.name(), this.wording.days(next), local(next.endsAt(this.zone))));
	}

	private Imprint.Line line(String name, Object... parts) {
		return new Imprint.Line(say("question." + name), say("question." + name + ".text", parts));
	}

	private String say(String key, Object... parts) {
		return this.wording.say(key, parts);
	}

	private String local(Instant instant) {
		return MINUTE.format(instant.atZone(this.zone)) + " " + this.zone;
	}

	/** As the clock on the wall shows it, and as it can be asked for again. */
	private String both(Instant instant) {
		return local(instant) + " (" + instant + ")";
	}

}
