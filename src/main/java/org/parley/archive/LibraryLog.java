package org.parley.archive;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** What libraries log: it waits until a home is known, and then goes to its log. */
final class LibraryLog {

	static final LibraryLog OF_THIS_PROCESS = new LibraryLog();

	private static final int MAX_WAITING = 1000;

	private final List<String> waiting = new ArrayList<>();

	private @Nullable Path file;

	synchronized void follow(Path log) {
		this.file = log;
		if (!this.waiting.isEmpty()) {
			Journal.append(log, String.join("", this.waiting));
			this.waiting.clear();
		}
	}

	synchronized void hear(String lines) {
		if (this.file != null) {
			Journal.append(this.file, lines);
		}
		else if (this.waiting.size() < MAX_WAITING) {
			this.waiting.add(lines);
		}
	}

}
