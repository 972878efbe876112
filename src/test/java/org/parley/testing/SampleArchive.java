package org.parley.testing;

import java.nio.file.Path;
import java.time.Instant;

import org.parley.cli.CommandLineRun;

/**
 * Archives with the sample drop for tests of what comes after its import. It is imported
 * once per JVM and database; the others are copies.
 */
public final class SampleArchive {

	/** When the sample was imported. */
	public static final Instant IMPORTED = Instant.parse("2025-12-01T00:00:00Z");

	private SampleArchive() {
	}

	static void onH2(Path home) {
		EmptyArchive.copy(OnH2.DATA, home);
	}

	static String onPostgres() {
		return PostgresServer.createDatabase(OnPostgres.NAME);
	}

	private static void fill(TestHome home) {
		CommandLineRun run = home.run(IMPORTED, "import", "input");
		if (run.code() != 0) {
			throw new IllegalStateException(run.out() + run.err());
		}
	}

	private static final class OnH2 {

		private static final Path DATA = make();

		private static Path make() {
			Path folder = Scratch.folder("sample");
			fill(TestHome.onH2(folder));
			return folder.resolve("data");
		}

	}

	private static final class OnPostgres {

		private static final String NAME = make();

		private static String make() {
			String url = EmptyArchive.onPostgres();
			fill(TestHome.onPostgres(Scratch.folder("sample"), url));
			return PostgresServer.nameIn(url);
		}

	}

}
