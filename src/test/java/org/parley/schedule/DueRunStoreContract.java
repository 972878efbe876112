package org.parley.schedule;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.parley.archive.Archive;
import org.parley.archive.Home;
import org.parley.archive.Settings;
import org.parley.schedule.DueRun.State;
import org.parley.testing.Cases;
import org.parley.testing.TestHome;

import static org.assertj.core.api.Assertions.assertThat;

/** Several processes at one ledger of what is due (F11). */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class DueRunStoreContract {

	private static final Instant DUE = Instant.parse("2025-11-03T00:00:00Z");

	private static final Instant LATER = DUE.plusSeconds(60);

	private static final Duration LONG = Duration.ofMinutes(5);

	private Archive archive;

	private DSLContext database;

	private DueRunStore store;

	abstract TestHome home(Path folder);

	@BeforeAll
	void open(@TempDir Path folder) {
		home(folder);
		Home home = new Home(folder);
		this.archive = Archive.open(home, Settings.read(home));
		this.database = DSL.using(this.archive.dataSource(), this.archive.kind().dialect());
		this.store = new DueRunStore(this.database);
	}

	@AfterAll
	void close() {
		this.archive.close();
	}

	@BeforeEach
	void empty() {
		for (String table : List.of("due_attempt", "due_run", "schedule_pause")) {
			this.database.execute("delete from ops." + table);
		}
	}

	@Test
	void whatIsDueIsEnteredOnceHoweverManyNoticeIt() throws Exception {
		assertThat(race((thread) -> this.store.add("briefing:x", DUE, null))).containsOnlyOnce(true).hasSize(8);
		assertThat(this.store.findLast("briefing:x")).contains(DUE);
		assertThat(this.store.listOpen(LATER)).hasSize(1);
	}

	@Test
	void itIsTakenByExactlyOne() throws Exception {
		for (int round = 0; round < Cases.of(5, 50); round++) {
			String schedule = "briefing:" + round;
			this.store.add(schedule, DUE, null);
			DueRun run = open(schedule);
			assertThat(race((thread) -> this.store.claim(run, List.of(), "node " + thread, LONG, LATER)))
				.containsOnlyOnce(true);
			assertThat(this.store.listOpen(LATER)).isEmpty();
			assertThat(this.store.listHistory(schedule, 1).getFirst().attempts()).hasSize(1);
			this.database.execute("delete from ops.due_attempt");
			this.database.execute("delete from ops.due_run");
		}
	}

	@Test
	void ofOneScheduleTheEarlierIsDoneFirstAndOthersNeedNotWait() {
		this.store.add("briefing:x", DUE, null);
		this.store.add("briefing:x", DUE.plusSeconds(1), null);
		this.store.add("briefing:y", DUE.plusSeconds(2), null);
		List<DueRun> open = this.store.listOpen(LATER);
		assertThat(this.store.claim(open.get(1), List.of(), "a", LONG, LATER)).isFalse();
		assertThat(this.store.claim(open.get(0), List.of(), "a", LONG, LATER)).isTrue();
		assertThat(this.store.claim(open.get(1), List.of(), "b", LONG, LATER)).isFalse();
		assertThat(this.store.claim(open.get(2), List.of(), "b", LONG, LATER)).isTrue();
		assertThat(this.store.end(open.get(0), "a", State.DONE, "all", LATER, LATER)).isTrue();
		assertThat(this.store.claim(open.get(1), List.of(), "b", LONG, LATER)).isTrue();
	}

	@Test
	void aBriefingWaitsForImportsThatAreOpenAndNotForOnesThatFailed() {
		this.store.add("drop:x", DUE, "mark");
		this.store.add("briefing:x", DUE, null);
		DueRun briefing = open("briefing:x");
		DueRun drop = open("drop:x");
		assertThat(this.store.claim(briefing, List.of("drop:x"), "a", LONG, LATER)).isFalse();
		this.store.claim(drop, List.of(), "b", LONG, LATER);
		assertThat(this.store.claim(briefing, List.of("drop:x"), "a", LONG, LATER)).isFalse();
		this.store.end(drop, "b", State.DUE, "disk full", LATER, LATER.plusSeconds(60));
		assertThat(this.store.claim(briefing, List.of("drop:x"), "a", LONG, LATER)).isTrue();
	}

	@Test
	void aDeadProcessLosesItWhenItsLeaseIsOverAndALivingOneKeepsIt() throws Exception {
		this.store.add("briefing:x", DUE, null);
		this.store.claim(open("briefing:x"), List.of(), "dead", Duration.ofMillis(300), LATER);
		this.store.add("briefing:y", DUE, null);
		this.store.claim(open("briefing:y"), List.of(), "alive", Duration.ofMillis(300), LATER);
		assertThat(this.store.listOpen(LATER)).isEmpty();
		this.store.extend("alive", LONG);
		Thread.sleep(400);
		DueRun left = this.store.listOpen(LATER).getFirst();
		assertThat(this.store.listOpen(LATER)).hasSize(1);
		assertThat(left.node()).isEqualTo("dead");
		assertThat(this.store.claim(left, List.of(), "other", LONG, LATER)).isTrue();
		assertThat(this.store.end(left, "dead", State.DONE, "late", LATER, LATER)).isFalse();
		assertThat(this.store.end(left, "other", State.DONE, "taken over", LATER, LATER)).isTrue();
		DueRun.History history = this.store.listHistory("briefing:x", 1).getFirst();
		assertThat(history.run().outcome()).isEqualTo("taken over");
		assertThat(history.attempts()).extracting(DueRun.Attempt::node).containsExactly("dead", "other");
	}

	@Test
	void whatFailedIsLeftAloneUntilItsNextAttempt() {
		this.store.add("drop:x", DUE, "mark");
		DueRun run = open("drop:x");
		this.store.claim(run, List.of(), "a", LONG, LATER);
		this.store.end(run, "a", State.DUE, "disk full", LATER, LATER.plusSeconds(60));
		assertThat(this.store.listOpen(LATER.plusSeconds(59))).isEmpty();
		assertThat(this.store.listOpen(LATER.plusSeconds(60))).hasSize(1);
		assertThat(this.store.findMark("drop:x")).contains("mark");
	}

	@Test
	void aPauseHoldsUntilItIsTakenBack() {
		assertThat(this.store.pause("drop:x", DUE)).isTrue();
		assertThat(this.store.pause("drop:x", DUE)).isFalse();
		assertThat(this.store.isPaused("drop:x")).isTrue();
		assertThat(this.store.resume("drop:x")).isTrue();
		assertThat(this.store.resume("drop:x")).isFalse();
	}

	private DueRun open(String schedule) {
		return this.store.listOpen(LATER)
			.stream()
			.filter((run) -> run.schedule().equals(schedule))
			.findFirst()
			.orElseThrow();
	}

	private static List<Boolean> race(Attempt attempt) throws Exception {
		try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
			List<Callable<Boolean>> all = IntStream.range(0, 8)
				.mapToObj((thread) -> (Callable<Boolean>) () -> attempt.run(thread))
				.toList();
			List<Boolean> results = new ArrayList<>();
			for (Future<Boolean> result : threads.invokeAll(all)) {
				results.add(result.get());
			}
			return results;
		}
	}

	private interface Attempt {

		boolean run(int thread);

	}

}
