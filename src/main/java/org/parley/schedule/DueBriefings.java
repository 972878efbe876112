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
import org.jooq.impl.DSL;
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
 * without anything to say is recorded as empty, once; it is looked at again after each
 * import, as that may have brought what was public in it.
 */
public final class DueBriefings {

	private final ArchiveDesk desk;

	private final DueRunStore pauses;

	private final Briefings briefings;

	private final Settings settings;

	private final Clock clock;

	/** Looks after one archive. */
	public DueBriefings(Archive archive, Home home, Settings settings, Clock clock) {
		this.desk = new ArchiveDesk(archive);
		this.pauses = new DueRunStore(DSL.using(archive.dataSource(), archive.kind().dialect()));
		this.briefings = new Briefings(archive, home, settings, clock);
		this.settings = settings;
		this.clock = clock;
	}

	/**
	 * Issues what is due of all dossiers that are not paused.
	 * @param progress told of each briefing as soon as it is issued, and of empty periods
	 * @return all that was issued or found empty now
	 */
	public List<Issue> issue(Consumer<Issue> progress) {
		List<Issue> issues = new ArrayList<>();
		for (Dossier dossier : this.desk.dossiers()) {
			if (this.pauses.isPaused(Schedules.nameOf(dossier))) {
				continue;
			}
			Instant closed = this.clock.instant().minus(this.settings.dossier(dossier.slug()).grace());
			issue(dossier, closed, (issue) -> {
				progress.accept(issue);
				issues.add(issue);
			});
		}
		return issues;
	}

	/**
	 * Issues what is due of one dossier.
	 * @param closed periods that had ended by then
	 * @param progress told of each briefing as soon as it is issued, and of empty periods
	 */
	void issue(String slug, Instant closed, Consumer<Issue> progress) {
		this.desk.dossiers()
			.stream()
			.filter((dossier) -> dossier.slug().equals(slug))
			.forEach((dossier) -> issue(dossier, closed, progress));
	}

	private void issue(Dossier dossier, Instant closed, Consumer<Issue> progress) {
		Instant now = this.clock.instant();
		Collection<String> done = this.desk.change((catalogue) -> catalogue.periods().list(dossier.slug()));
		Collection<String> again = this.desk
			.change((catalogue) -> catalogue.periods().listEmptyBeforeImport(dossier.slug()));
		List<Period> due = closed(dossier, closed).stream()
			.filter((period) -> !done.contains(period.name()) || again.contains(period.name()))
			.toList();
		if (due.isEmpty()) {
			return;
		}
		Set<Period> active = active(dossier);
		List<Period> empty = new ArrayList<>();
		for (Period period : due) {
			Issue issue = active.contains(period)
					? this.briefings.issueDue(new Ask(dossier.slug(), period, null, null, List.of(), null))
					: empty(dossier, period);
			if (issue.state() != Issue.State.EMPTY) {
				record(dossier, empty);
				progress.accept(issue);
			}
			else if (!again.contains(period.name())) {
				empty.add(period);
				progress.accept(issue);
			}
		}
		record(dossier, empty);
		if (!again.isEmpty()) {
			this.desk.change((catalogue) -> catalogue.periods().markEmpty(dossier.slug(), now));
		}
	}

	private static List<Period> closed(Dossier dossier, Instant by) {
		List<Period> periods = new ArrayList<>();
		Period period = dossier.rhythm().cadence().containing(dossier.rhythm().startsOn());
		while (!period.endsAt(dossier.zone()).isAfter(by)) {
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
					catalogue.periods().addEmpty(dossier, empty, this.clock.instant());
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
