package org.parley.intake.ledger;

import java.time.Clock;
import java.util.List;
import java.util.Optional;

import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.parley.archive.Archive;
import org.parley.archive.Home;
import org.parley.archive.UserError;
import org.parley.intake.ledger.ImportRun.Status;

/** Runs that are marked as running while nobody imports: their processes were killed. */
public final class Interrupted {

	private Interrupted() {
	}

	/**
	 * Marks them as failed, so that they can be resumed; returns their numbers.
	 * @param home of the archive
	 * @param archive that is open
	 * @param clock tells when they ended
	 * @param run only this one; null: all
	 */
	public static List<Long> recover(Home home, Archive archive, Clock clock, @Nullable Long run) {
		RunStore runs = new RunStore(DSL.using(archive.dataSource(), archive.kind().dialect()), clock);
		Optional<ImportLock> lock = ImportLock.take(home, archive);
		try (ImportLock _ = lock.orElseThrow(() -> new UserError("an import is running",
				"Its run cannot be recovered while it is alive; stop it first, or wait."))) {
			List<Long> interrupted = runs.listRunning()
				.stream()
				.map(ImportRun::number)
				.filter((number) -> run == null || run.equals(number))
				.toList();
			interrupted.forEach((number) -> runs.end(number, Status.FAILED, "its process ended without a word"));
			return interrupted;
		}
	}

}
