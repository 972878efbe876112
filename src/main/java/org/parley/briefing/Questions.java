package org.parley.briefing;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.parley.archive.Settings;
import org.parley.archive.UserError;
import org.parley.briefing.content.Question;
import org.parley.briefing.content.Section;
import org.parley.briefing.content.Since;
import org.parley.briefing.cut.Dossier;
import org.parley.briefing.period.Period;
import org.parley.briefing.word.Wording;

/** Completes what was asked to a question that always has the same answer. */
final class Questions {

	private final ArchiveDesk desk;

	private final Settings settings;

	private final Clock clock;

	Questions(ArchiveDesk desk, Settings settings, Clock clock) {
		this.desk = desk;
		this.settings = settings;
		this.clock = clock;
	}

	/**
	 * The next full second: what is printed can be asked for again, and misses nothing.
	 */
	Instant now() {
		return this.clock.instant().plusSeconds(1).minusNanos(1).truncatedTo(ChronoUnit.SECONDS);
	}

	Question of(Ask ask) {
		Dossier dossier = dossier(ask.dossier());
		Instant now = now();
		Instant starts = ask.period().startsAt(dossier.zone());
		Instant ends = ask.period().endsAt(dossier.zone());
		if (starts.isAfter(now)) {
			throw new UserError("the period " + ask.period() + " has not begun", "Name one that has.");
		}
		Instant asOf = (ask.asOf() != null) ? past("--as-of", ask.asOf(), now) : (ends.isBefore(now) ? ends : now);
		Instant knownAt = (ask.knownAt() != null) ? past("--known-at", ask.knownAt(), now) : now;
		return at(dossier, ask.period(), ask.sections(), language(ask), asOf, knownAt);
	}

	/** The question that an issued briefing answered. */
	Question of(CatalogueEntry entry) {
		CatalogueEntry.Asked asked = entry.asked();
		return at(dossier(asked.dossier()), Period.parse(asked.period()),
				Section.parse(List.of(asked.sections().split(",", -1))), asked.language(), entry.clocks().asOf(),
				entry.clocks().knownAt());
	}

	/** The question at two clocks, which also say which issue was the one before it. */
	private Question at(Dossier dossier, Period period, Set<Section> sections, String language, Instant asOf,
			Instant knownAt) {
		Since since = this.desk.change((catalogue) -> catalogue.findBefore(dossier.slug(), language, asOf, knownAt))
			.orElse(null);
		return new Question(dossier, period, sections, language, asOf, knownAt, since);
	}

	/**
	 * Whether it is the question of the dossier's own rhythm: a whole period at its end.
	 */
	boolean isRegular(Question question) {
		Dossier dossier = question.dossier();
		Period period = question.period();
		return dossier.rhythm().cadence().containing(period.first()).equals(period)
				&& !period.last().isBefore(dossier.rhythm().startsOn())
				&& question.asOf().equals(period.endsAt(dossier.zone()))
				&& question.sections().size() == Section.values().length
				&& question.language().equals(language(dossier.slug()));
	}

	private String language(Ask ask) {
		return (ask.language() != null) ? Wording.of(ask.language()).language() : language(ask.dossier());
	}

	/** The language of a dossier, as the settings have it. */
	private String language(String dossier) {
		String language = this.settings.dossier(dossier).language();
		if (language == null || Wording.isKnown(language)) {
			return (language != null) ? language : Wording.DEFAULT;
		}
		throw new UserError("dossiers." + dossier + ".language in the settings is '" + language + "'",
				"It has to be one of " + Wording.languages() + ".");
	}

	private static Instant past(String option, Instant instant, Instant now) {
		if (instant.isAfter(now)) {
			throw new UserError(option + " " + instant + " lies in the future", "Leave it out for now.");
		}
		return instant;
	}

	private Dossier dossier(String slug) {
		List<Dossier> dossiers = this.desk.dossiers();
		return dossiers.stream()
			.filter((dossier) -> dossier.slug().equals(slug))
			.findFirst()
			.orElseThrow(() -> new UserError("there is no dossier '" + slug + "'", dossiers.isEmpty()
					? "The archive has none yet: import a file of dossiers."
					: "There are: " + dossiers.stream().map(Dossier::slug).collect(Collectors.joining(", ")) + "."));
	}

}
