package org.parley.schedule;

import java.nio.file.Path;
import java.time.Duration;

/**
 * Something that is due time and again.
 *
 * @param name {@code briefing:DOSSIER} or {@code drop:NAME}
 */
record Schedule(String name, Task task, Rhythm rhythm) {

	/** What is done when it is due. */
	sealed interface Task permits Brief, Import {

	}

	/**
	 * Issue the briefings of a dossier that are due.
	 *
	 * @param grace how long after its end a period is left open
	 */
	record Brief(String dossier, Duration grace) implements Task {
	}

	/** Import what lies in a folder. */
	record Import(Path folder) implements Task {
	}

}
