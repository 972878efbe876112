package org.parley.schedule;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.jooq.exception.IntegrityConstraintViolationException;
import org.parley.archive.Archive;
import org.parley.archive.Clocks;
import org.parley.archive.Home;
import org.parley.archive.Settings;
import org.parley.briefing.ArchiveDesk;
import org.parley.briefing.Ask;
import org.parley.briefing.Briefings;
import org.parley.briefing.Issue;
import org.parley.briefing.content.Section;
import org.parley.briefing.cut.ActivityQuery;
import org.parley.briefing.cut.Dossier;
import org.parley.briefing.period.Period;

/**
 * Issues every briefing that is due: of each dossier, each closed period since its start
 * that has something to say and was not issued, in order, as of its own end. A period
 * without anything to say is recorded as empty, once.
 */
public final class DueBriefings {

	private final ArchiveDesk desk;

	private final Briefings briefings;

	private final Clock clock;

	/** Looks after one archive. */
	public DueBriefings(Archive archive, Home home, Settings settings, Clock clock) {
		this.desk = new ArchiveDesk(archive);
		this.briefings = new Briefings(archive, home, settings, clock);
		this.clock = clock;
	}

	/**
	 * Issues what is due.
	 * @param progress told of each briefing as soon as it is issued, and of empty periods
	 * @return all that was issued or found empty now
	 */
	public List<Issue> issue(Consumer<Issue> progress) {
		List<Issue> issues = new ArrayList<>();
		for (Dossier dossier : this.desk.dossiers()) {
			issue(dossier, (issue) -> {
				progress.accept(issue);
				issues.add(issue);
			});
		}
		return issues;
	}

	private void issue(Dossier dossier, Consumer<Issue> progress) {
		Collection<String> done = this.desk.change((catalogue) -> catalogue.listPeriods(dossier.slug()));
		List<Period> due = closed(dossier).stream().filter((period) -> !done.contains(period.name())).toList();
		if (due.isEmpty()) {
			return;
		}
		Set<Period> active = active(dossier);
		List<Period> empty = new ArrayList<>();
		for (Period period : due) {
			Issue issue = active.contains(period)
					? this.briefings
						.issueDue(new Ask(dossier.slug(), period, null, null, Set.of(Section.values()), null))
					: empty(dossier, period);
			if (issue.state() == Issue.State.EMPTY) {
				empty.add(period);
			}
			else {
				record(dossier, empty);
			}
			progress.accept(issue);
		}
		record(dossier, empty);
	}

	private List<Period> closed(Dossier dossier) {
		Instant now = this.clock.instant();
		List<Period> periods = new ArrayList<>();
		Period period = dossier.rhythm().cadence().containing(dossier.rhythm().startsOn());
		while (!period.endsAt(dossier.zone()).isAfter(now)) {
			periods.add(period);
			period = period.next();
		}
		return periods;
	}

	private Set<Period> active(Dossier dossier) {
		return this.desk.at(Clocks.OPEN, (db) -> new ActivityQuery(db).days(dossier))
			.stream()
			.map((day) -> dossier.rhythm().cadence().containing(day))
			.collect(Collectors.toSet());
	}

	private static Issue empty(Dossier dossier, Period period) {
		return new Issue(Issue.State.EMPTY, dossier.slug(), period.name(), null, null);
	}

	/** Empty periods are recorded together, before the next briefing is issued. */
	private void record(Dossier dossier, List<Period> empty) {
		if (!empty.isEmpty()) {
			try {
				this.desk.change((catalogue) -> {
					catalogue.addEmpty(dossier, empty, this.clock.instant());
					return empty.size();
				});
			}
			catch (IntegrityConstraintViolationException ex) {
				// Another process was quicker and has recorded the same.
			}
			empty.clear();
		}
	}

}
