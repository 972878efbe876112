package org.parley.cli;

import java.io.PrintWriter;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import org.jspecify.annotations.Nullable;
import org.parley.intake.ImportProgress;

/**
 * Shows how far an import is: a bar on a terminal, now and then a line elsewhere. Short
 * work shows nothing.
 */
final class ImportBar implements ImportProgress, AutoCloseable {

	private static final long WORTH_SHOWING = 2_000;

	private static final Duration BETWEEN_LINES = Duration.ofSeconds(5);

	private final PrintWriter err;

	private final Clock clock;

	private @Nullable ProgressBar bar;

	private String what = "";

	private long total;

	private long done;

	private Instant lastLine;

	ImportBar(PrintWriter err, Clock clock) {
		this.err = err;
		this.clock = clock;
		this.lastLine = clock.instant();
	}

	@Override
	public void begin(String what, long total) {
		close();
		this.what = what;
		this.total = total;
		this.done = 0;
		if (total >= WORTH_SHOWING && System.console().isTerminal()) {
			this.bar = new ProgressBarBuilder().setTaskName(what).setInitialMax(total).showSpeed().build();
		}
	}

	@Override
	public void advance(long further) {
		this.done += further;
		if (this.bar != null) {
			this.bar.stepTo(this.done);
		}
		else if (this.total >= WORTH_SHOWING && !this.clock.instant().isBefore(this.lastLine.plus(BETWEEN_LINES))) {
			this.lastLine = this.clock.instant();
			this.err.println(this.done + " of " + this.total + " " + this.what);
			this.err.flush();
		}
	}

	@Override
	public void close() {
		if (this.bar != null) {
			this.bar.close();
			this.bar = null;
		}
	}

}
