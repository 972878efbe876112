package org.parley.intake;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.parley.archive.Archive;
import org.parley.intake.ImportResult.State;
import org.parley.testing.Cases;
import org.parley.testing.Fault;
import org.parley.testing.Fault.Kind;
import org.parley.testing.WatchedDatabase;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Imports a drop and then a changed one, and fails or dies at one statement or commit
 * after the other; each time it goes on where it was (F1, F2, F3, F7, F9). What is in the
 * archive is never wrong, and in the end the same as undisturbed. A process dies here by
 * having its connections broken off; {@link KillContract} kills real ones.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class FaultContract {

	private static final String LEDGER = """
			select f.path, f.status, f.rows_read, f.rows_new, f.rows_revised, f.rows_unchanged, f.rows_duplicate,
			f.rows_rejected, (select count(*) from ops.reject j where j.import_file_id = f.id),
			(select count(*) from ops.notice n where n.import_file_id = f.id)
			from ops.import_file f join ops.import_run r on r.id = f.import_run_id
			where r.status = 'completed' and f.status <> 'known' order by f.id""";

	private Path folder;

	private DropFolder drop;

	/** What an undisturbed archive holds after the first drop, and after the second. */
	private final List<List<String>> contents = new ArrayList<>();

	private List<String> ledger;

	/** What undisturbed imports of both do, in order. */
	private final List<Point> points = new ArrayList<>();

	private int homes;

	abstract boolean onPostgres();

	@BeforeAll
	void importUndisturbed(@TempDir Path folder) {
		this.folder = folder;
		this.drop = new DropFolder(folder.resolve("drop"));
		ImportBench bench = bench();
		for (int version = 0; version < 2; version++) {
			write(version);
			Fault never = Fault.never();
			assertThat(attempt(bench, never)).isTrue();
			int drop = version;
			never.seen().stream().distinct().forEach((name) -> this.points.add(new Point(drop, name)));
			this.contents.add(bench.content());
		}
		assertThat(this.contents.get(0)).isNotEqualTo(this.contents.get(1)).hasSizeGreaterThan(100);
		this.ledger = bench.query(LEDGER);
	}

	private void write(int version) {
		if (version == 0) {
			this.drop.references().articles().facts().manyFacts(20);
			return;
		}
		this.drop.write("facts/a-incident.csv", DropFolder.INCIDENT + """
				strike-1,Strike on Kabul,a1,,,,2025-10-09,kabul,Pakistan,>12,"A strike,
				in two lines",pakistan
				strike-1,,a2,,afghanistan,affirms,2025-10-09T21:50,Kabul,,5..7,,
				""").write("ref/publishers.csv", """
				publisher,name,kind,country,owner,homepage,reliability,reason,rated_by
				dawn,Dawn,outlet,PAK,,https://www.dawn.com,C,two corrections,desk
				""").write("articles/a1.md", """
				---
				slug: a1
				publisher: dawn
				retrieved: 2025-11-05
				headline: Talks resume in Istanbul
				status: withdrawn
				status_reason: the talks had not resumed
				status_date: 2025-11-04
				---
				The talks resumed.
				""");
	}

	/** Of five, three are errors (F9) and two are the end of the process (F3). */
	@Test
	void anImportThatFailsOrDiesAtAnythingItDoesGoesOnWhereItWas() throws Exception {
		Kind[] kinds = { Kind.FAILS, Kind.DIES_BEFORE, Kind.FAILS_AFTERWARDS, Kind.DIES_AFTERWARDS, Kind.FAILS };
		march(Cases.of(33, 190), (number, name) -> Fault.at(kinds[number % kinds.length], name));
	}

	final void march(int number, Making making) throws Exception {
		march(number, making, this::bench);
	}

	/** Goes from one point to the next, through as many archives as that takes. */
	final void march(int number, Making making, Supplier<ImportBench> benches) throws Exception {
		List<Point> left = spread(number);
		int struck = 0;
		for (int made = 0; !left.isEmpty();) {
			ImportBench bench = benches.get();
			Set<String> allowed = new HashSet<>();
			try (AutoCloseable _ = held(bench)) {
				for (int version = 0; version < 2; version++) {
					write(version);
					allowed.addAll(this.contents.get(version));
					boolean done = false;
					while (!done) {
						Fault fault = making.make(made, take(left, version));
						done = attempt(bench, fault);
						made++;
						struck += fault.struck() ? 1 : 0;
						assertThat(allowed).as(fault.toString()).containsAll(bench.content());
					}
					assertThat(bench.content()).isEqualTo(this.contents.get(version));
				}
			}
			assertThat(bench.query(LEDGER)).isEqualTo(this.ledger);
		}
		assertThat(struck).isGreaterThanOrEqualTo(number * 9 / 10);
	}

	/** An archive in a file is held open: opening it takes longer than what is tried. */
	private AutoCloseable held(ImportBench bench) {
		return onPostgres() ? () -> {
		} : Archive.open(bench.home(), bench.settings());
	}

	/** So many points from one end to the other, some of them more than once. */
	private List<Point> spread(int number) {
		List<Point> chosen = new ArrayList<>();
		int rounds = 1 + number / this.points.size();
		for (int i = 0; i < number; i++) {
			int at = i * rounds * this.points.size() / number;
			chosen.add(this.points.get((at + at / this.points.size()) % this.points.size()));
		}
		return chosen;
	}

	/** The name of the next point of an import; empty when there is none. */
	private static String take(List<Point> left, int version) {
		if (left.isEmpty() || left.getFirst().version() != version) {
			return "";
		}
		return left.removeFirst().name();
	}

	/** Whether the import came to its end. */
	private boolean attempt(ImportBench bench, Fault fault) {
		try {
			ImportResult result = bench.imports(ImportProgress.SILENT)
				.through((source) -> new WatchedDatabase(source, fault).dataSource())
				.goOn(List.of(this.drop.path()));
			return result.state() == State.COMPLETED;
		}
		catch (RuntimeException ex) {
			assertThat(fault.struck()).as(() -> fault + ": " + ex).isTrue();
			return false;
		}
	}

	/** Something that is done, in one of the two imports. */
	private record Point(int version, String name) {
	}

	/** Makes the n-th fault, at something. */
	interface Making {

		Fault make(int number, String name);

	}

	private ImportBench bench() {
		return new ImportBench(nextHome(), onPostgres());
	}

	final Path nextHome() {
		return this.folder.resolve("home-" + this.homes++);
	}

}
