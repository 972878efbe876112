package org.parley.schedule;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.parley.archive.Archive;
import org.parley.archive.Home;
import org.parley.archive.Settings;
import org.parley.briefing.ArchiveDesk;

/** What an admin wants to know of the schedules, and to change. */
public final class ScheduleDesk {

	private final DueRunStore store;

	private final Schedules schedules;

	private final Clock clock;

	/** Looks at an open archive. */
	public ScheduleDesk(Archive archive, Home home, Settings settings, Clock clock) {
		this.store = new DueRunStore(DSL.using(archive.dataSource(), archive.kind().dialect()));
		this.schedules = new Schedules(home, settings, new ArchiveDesk(archive));
		this.clock = clock;
	}

	/**
	 * A schedule and how it stands.
	 *
	 * @param rhythm when it is due, in words
	 * @param last the latest due run; null when there was none
	 * @param next the next due time; null when there is none
	 */
	public record Line(String name, String rhythm, boolean paused, @Nullable DueRun last, @Nullable Instant next) {
	}

	/** All of them. */
	public List<Line> list() {
		return this.schedules.list().stream().map(this::line).toList();
	}

	private Line line(Schedule schedule) {
		return new Line(schedule.name(), schedule.rhythm().words(), this.store.isPaused(schedule.name()),
				this.store.listHistory(schedule.name(), 1).stream().findFirst().map(DueRun.History::run).orElse(null),
				schedule.rhythm().next(this.clock.instant()).orElse(null));
	}

	/** One schedule. */
	public Line get(String name) {
		return line(this.schedules.get(name));
	}

	/** A due time to come. */
	public record Fire(Instant at, String schedule) {
	}

	/**
	 * The next due times, soonest first.
	 * @param name of one schedule; null: of all
	 */
	public List<Fire> next(@Nullable String name, int most) {
		List<Fire> fires = new ArrayList<>();
		for (Schedule schedule : (name != null) ? List.of(this.schedules.get(name)) : this.schedules.list()) {
			Optional<Instant> at = schedule.rhythm().next(this.clock.instant());
			for (int i = 0; i < most && at.isPresent(); i++) {
				fires.add(new Fire(at.get(), schedule.name()));
				at = schedule.rhythm().next(at.get());
			}
		}
		return fires.stream().sorted(Comparator.comparing(Fire::at).thenComparing(Fire::schedule)).limit(most).toList();
	}

	/** The latest due runs of a schedule, newest first, with who worked on them. */
	public List<DueRun.History> why(String name, int most) {
		return this.store.listHistory(this.schedules.get(name).name(), most);
	}

	/** Has nobody do it by itself; false when it did before. */
	public boolean pause(String name) {
		return this.store.pause(this.schedules.get(name).name(), this.clock.instant());
	}

	/** The names of those that are left alone. */
	public List<String> paused() {
		return this.schedules.list().stream().map(Schedule::name).filter(this.store::isPaused).toList();
	}

	/** Says that one is left alone, and how to change that. */
	public static String pauseLine(String name) {
		return name + " is paused, and left alone until: parley schedule resume " + name;
	}

	/** Takes all pauses back and returns the names of those that were paused. */
	public List<String> resumeAll() {
		return this.store.resumeAll();
	}

	/** Takes that back; false when it was not paused. */
	public boolean resume(String name) {
		return this.store.resume(this.schedules.get(name).name());
	}

}
