package org.parley.rules;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.archive.CannedQuery;
import org.parley.testing.Cases;
import org.parley.testing.TestHome;

import static org.assertj.core.api.Assertions.assertThat;

/** The same drop gives the same archive, whichever database holds it (M3). */
class BothDatabasesIntegrationTests {

	private static final List<String> CLOCKS = Arrays.asList("2025-10-18T00:00:00Z", "2025-10-26T00:00:00Z",
			"2025-11-10T00:00:00Z", null);

	@Test
	void everyViewHasTheSameRowsOnBothAtAnyClock(@TempDir Path folder) {
		TestHome file = TestHome.withSampleOnH2(folder.resolve("h2"));
		TestHome server = TestHome.withSampleOnPostgres(folder.resolve("postgres"));
		String list = "select table_name from information_schema.views where table_schema = 'archive' order by 1";
		List<String> views = file.ask(null, null, list);
		assertThat(views).hasSizeGreaterThan(30).isEqualTo(server.ask(null, null, list));
		List<String> queries = views.stream().map((view) -> "select * from " + view).toList();
		List<CannedQuery> canned = CannedQuery.list();
		assertThat(canned).hasSizeGreaterThan(25).allSatisfy((query) -> assertThat(query.question()).isNotBlank());
		List<String> asked = canned.stream().map((query) -> query.fill(Map.of())).toList();
		String publicThen = "2025-11-15T00:00:00Z";
		List<List<String>> answers = file.askAll(publicThen, null, asked);
		List<List<String>> others = server.askAll(publicThen, null, asked);
		for (int i = 0; i < canned.size(); i++) {
			assertThat(answers.get(i)).as(canned.get(i).name()).isEqualTo(others.get(i));
		}
		assertThat(answers.stream().filter((rows) -> !rows.isEmpty()).count()).as("queries that find something")
			.isGreaterThan(17);
		int compared = canned.size();
		for (String clock : clocks(Cases.of(CLOCKS.size(), 75))) {
			List<List<String>> fromFile = file.askAll(clock, null, queries);
			List<List<String>> fromServer = server.askAll(clock, null, queries);
			for (int i = 0; i < views.size(); i++) {
				assertThat(fromFile.get(i)).as(views.get(i) + " at " + clock)
					.containsExactlyInAnyOrderElementsOf(fromServer.get(i));
				compared++;
			}
		}
		assertThat(compared).isGreaterThan(100);
	}

	/** The given ones, and others within the weeks that the sample tells of. */
	private static List<String> clocks(int number) {
		Random random = new Random(3);
		List<String> clocks = new ArrayList<>(CLOCKS);
		while (clocks.size() < number) {
			clocks.add(Instant.parse("2025-10-09T00:00:00Z").plusSeconds(random.nextInt(3_000_000)).toString());
		}
		return clocks;
	}

	/** An account that is alone with its fact is resolved as if it were weighed. */
	@Test
	void everyViewHasTheSameRowsWhenEachAccountIsCompared(@TempDir Path folder) {
		TestHome home = TestHome.withSampleOnH2(folder.resolve("h2"));
		List<String> queries = home
			.ask(null, null,
					"select table_name from information_schema.views where table_schema = 'archive' order by 1")
			.stream()
			.map((view) -> "select * from " + view)
			.toList();
		List<String> clocks = CLOCKS.subList(1, 3);
		List<List<List<String>>> alone = clocks.stream().map((clock) -> home.askAll(clock, null, queries)).toList();
		home.change("""
				insert into store.account_value
				select account_id, fact_id, slot, part, compare, scheme, changes, low, high, item, actor_id, says
				from store.stated_value where not compared""");
		home.change("update store.account set compared = true");
		for (int clock = 0; clock < clocks.size(); clock++) {
			List<List<String>> compared = home.askAll(clocks.get(clock), null, queries);
			for (int i = 0; i < queries.size(); i++) {
				assertThat(compared.get(i)).as(queries.get(i) + " at " + clocks.get(clock))
					.containsExactlyInAnyOrderElementsOf(alone.get(clock).get(i));
			}
		}
	}

}
