package org.parley.schedule;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.parley.archive.Archive;
import org.parley.archive.Home;
import org.parley.archive.Journal;
import org.parley.archive.Settings;
import org.parley.briefing.ArchiveDesk;
import org.parley.briefing.Retention;
import org.parley.delivery.Outbox;
import org.parley.schedule.DueRun.State;
import org.parley.support.Heartbeat;

/**
 * Looks after an archive: notes what is due, does it, delivers. Several can look after
 * one archive on PostgreSQL; what one leaves when it dies another takes over.
 */
public final class Steward {

	private static final int ATTEMPTS = 8;

	/** How long to wait after the first, second, … failure. */
	private static final List<Duration> PAUSES = List.of(Duration.ofMinutes(1), Duration.ofMinutes(5),
			Duration.ofMinutes(15), Duration.ofHours(1));

	private static final Instant BEGINNING = Instant.EPOCH;

	private final DueRunStore store;

	private final Schedules schedules;

	private final Outbox outbox;

	private final Worker worker;

	private final Retention retention;

	private final Settings settings;

	private final Clock clock;

	private final String node;

	private final Journal journal;

	private final Consumer<String> told;

	private volatile boolean well = true;

	/** When each folder was last looked into, and nothing new was there. */
	private final Map<String, Instant> looked = new HashMap<>();

	/**
	 * Looks after an open archive.
	 * @param surroundings what it works with
	 * @param node the name of this process
	 * @param told hears, line by line, what happens
	 */
	public Steward(Surroundings surroundings, String node, Consumer<String> told) {
		Archive archive = surroundings.archive();
		this.settings = surroundings.settings();
		this.clock = surroundings.clock();
		this.journal = surroundings.journal();
		this.node = node;
		this.told = told;
		this.store = new DueRunStore(DSL.using(archive.dataSource(), archive.kind().dialect()));
		this.schedules = new Schedules(surroundings.home(), this.settings, new ArchiveDesk(archive));
		this.outbox = new Outbox(archive, surroundings.home(), this.settings, this.clock, node);
		this.retention = new Retention(archive, surroundings.home(), this.settings, this.clock);
		this.worker = new Worker(archive, surroundings.home(), this.settings, this.clock, this.journal, told);
	}

	/** What a steward works with. */
	public record Surroundings(Archive archive, Home home, Settings settings, Clock clock, Journal journal) {
	}

	/** Fails when a schedule cannot be understood. */
	public void check() {
		this.schedules.list();
	}

	/**
	 * Ends the work at hand at the next place where it can go on later; from any thread.
	 */
	public void stop() {
		this.worker.stop();
	}

	/** One turn: notes what is due, does what is due and free, delivers what is ready. */
	public void turn() {
		boolean well = false;
		try {
			takeTurn();
			well = true;
		}
		finally {
			this.well = well;
		}
	}

	private void takeTurn() {
		try (Heartbeat _ = Heartbeat.every(this.settings.serve().lease().dividedBy(3),
				() -> this.store.extend(this.node, this.settings.serve().lease()))) {
			boolean worked = true;
			while (worked && !this.worker.isStopped()) {
				Map<String, Schedule> active = active();
				active.values().forEach(this::note);
				worked = workOnce(active);
			}
		}
		deliver();
		this.retention.apply(this.told);
	}

	private Map<String, Schedule> active() {
		return this.schedules.list()
			.stream()
			.filter((schedule) -> !this.store.isPaused(schedule.name()))
			.collect(Collectors.toMap(Schedule::name, Function.identity(), (one, other) -> one, LinkedHashMap::new));
	}

	/** Enters the last due time since the one before, if there was one. */
	private void note(Schedule schedule) {
		Instant before = this.store.findLast(schedule.name()).orElse(BEGINNING);
		Optional<Instant> due = schedule.rhythm().last(before, now());
		if (due.isEmpty()) {
			return;
		}
		String mark = null;
		if (schedule.task() instanceof Schedule.Import drop) {
			mark = news(schedule.name(), drop, due.get());
			if (mark == null) {
				return;
			}
		}
		if (this.store.add(schedule.name(), due.get(), mark)) {
			tell("due schedule=" + schedule.name() + " at=" + due.get());
		}
	}

	/** The mark of a folder that has news and is quiet, else null. */
	private @Nullable String news(String schedule, Schedule.Import drop, Instant due) {
		if (due.equals(this.looked.get(schedule))) {
			return null;
		}
		Optional<DropLook> look = DropLook.of(drop.folder(), now());
		boolean known = look.isEmpty()
				|| (look.get().quiet() && this.store.findMark(schedule).equals(look.map(DropLook::mark)));
		if (known) {
			this.looked.put(schedule, due);
			return null;
		}
		return look.get().quiet() ? look.get().mark() : null;
	}

	/**
	 * Whether there was something to do: then more may have become due. No briefing is
	 * begun while an import is open, here or in another process: it may belong into it,
	 * and half of it would be worse than none.
	 */
	private boolean workOnce(Map<String, Schedule> active) {
		boolean worked = false;
		List<String> drops = active.keySet().stream().filter(Steward::isDrop).toList();
		List<DueRun> open = this.store.listOpen(now())
			.stream()
			.filter((run) -> active.containsKey(run.schedule()))
			.sorted(Comparator.comparing((run) -> !isDrop(run.schedule())))
			.toList();
		for (DueRun run : open) {
			boolean drop = isDrop(run.schedule());
			if (this.worker.isStopped() || (!drop && this.worker.isImporting())) {
				return worked;
			}
			Schedule schedule = active.get(run.schedule());
			if (schedule != null && this.store.claim(run, drop ? List.of() : drops, this.node,
					this.settings.serve().lease(), now())) {
				work(schedule, run);
				worked = true;
			}
		}
		return worked;
	}

	private static boolean isDrop(String schedule) {
		return schedule.startsWith("drop:");
	}

	private void work(Schedule schedule, DueRun run) {
		String which = "due_run=%d schedule=%s at=%s attempt=%d".formatted(run.id(), run.schedule(), run.due(),
				run.attempts() + 1);
		tell("begin " + which
				+ ((run.state() == State.RUNNING) ? " taken over from " + run.node() + ", which has gone" : ""));
		Outcome outcome = outcome(schedule, run);
		boolean again = outcome.state() == State.FAILED && run.attempts() + 1 < ATTEMPTS;
		Instant next = again ? now().plus(PAUSES.get(Math.min(run.attempts(), PAUSES.size() - 1))) : now();
		State state = again ? State.DUE : outcome.state();
		boolean ours = this.store.end(run, this.node, state, outcome.words(), now(), next);
		tell((ours ? "end " : "end, but another process took it over meanwhile, ") + which + " state=" + state.code()
				+ (again ? " next=" + next : "") + ": " + outcome.words());
		if (state == State.FAILED) {
			this.outbox.alert("due run " + run.id(),
					"%s, due at %s, failed %d times and is given up: %s%n%nparley schedule why %s says more."
						.formatted(run.schedule(), run.due(), run.attempts() + 1, outcome.words(), run.schedule()));
		}
	}

	private Outcome outcome(Schedule schedule, DueRun run) {
		try {
			return this.worker.work(schedule.task(), run);
		}
		catch (RuntimeException ex) {
			this.journal.failure("due run " + run.id(), ex);
			return Outcome.failed(String.valueOf(ex.getMessage()));
		}
	}

	private void deliver() {
		this.outbox.address();
		this.outbox.drain((delivery) -> tell("delivery=" + delivery.id() + " " + delivery.line()));
	}

	/**
	 * Has something done now, whatever its rhythm, and says what came of it.
	 * @param name of the schedule
	 */
	public Optional<DueRun> runNow(String name) {
		Schedule schedule = this.schedules.get(name);
		this.store.add(schedule.name(), now(), null);
		try (Heartbeat _ = Heartbeat.every(this.settings.serve().lease().dividedBy(3),
				() -> this.store.extend(this.node, this.settings.serve().lease()))) {
			workOnce(Map.of(schedule.name(), schedule));
		}
		deliver();
		return this.store.listHistory(schedule.name(), 1).stream().findFirst().map(DueRun.History::run);
	}

	/** Whether the last turn came to its end. */
	public boolean isWell() {
		return this.well;
	}

	/** How many due runs there are, by how far they are. */
	Map<String, Integer> countDueRuns() {
		return this.store.countStates();
	}

	/** How many deliveries there are, by how far they are. */
	Map<String, Integer> countDeliveries() {
		return this.outbox.countStates();
	}

	private void tell(String line) {
		this.told.accept(line);
	}

	private Instant now() {
		return this.clock.instant().truncatedTo(ChronoUnit.MICROS);
	}

}
