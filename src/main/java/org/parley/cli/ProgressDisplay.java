package org.parley.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;

import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;
import org.parley.intake.ImportProgress;

/**
 * Shows how far an import is, once it takes noticeably long: a bar on a terminal, a line
 * every few seconds elsewhere.
 */
final class ProgressDisplay implements ImportProgress, AutoCloseable {

	private static final long NOTICEABLE = Duration.ofSeconds(2).toNanos();

	private static final long BETWEEN_LINES = Duration.ofSeconds(5).toNanos();

	private final PrintWriter err;

	private final boolean terminal;

	private String what = "";

	private long total;

	private long done;

	private long begun;

	private long told;

	private @Nullable ProgressBar bar;

	ProgressDisplay(PrintWriter err) {
		this.err = err;
		this.terminal = isTerminal();
	}

	@Override
	public void begin(String what, long total) {
		close();
		this.what = what;
		this.total = total;
		this.done = 0;
		this.begun = System.nanoTime();
		this.told = this.begun;
	}

	@Override
	public void advance(long further) {
		this.done += further;
		long now = System.nanoTime();
		if (this.bar != null) {
			this.bar.stepTo(this.done);
		}
		else if (now - this.begun < NOTICEABLE || this.done >= this.total) {
			return;
		}
		else if (this.terminal) {
			this.bar = new ProgressBarBuilder().setTaskName(this.what)
				.setInitialMax(this.total)
				.setStyle(ProgressBarStyle.ASCII)
				.clearDisplayOnFinish()
				.build();
			this.bar.stepTo(this.done);
		}
		else if (now - this.told >= BETWEEN_LINES) {
			this.told = now;
			this.err.printf(Locale.ROOT, "parley: %,d of %,d %s%n", this.done, this.total, this.what);
			this.err.flush();
		}
	}

	@Override
	public void close() {
		if (this.bar != null) {
			this.bar.close();
		}
		this.bar = null;
	}

	/**
	 * Whether standard error is a terminal; Java itself only knows about the other two.
	 */
	private static boolean isTerminal() {
		Path descriptor = Path.of("/proc/self/fd/2");
		try {
			return Files.isSymbolicLink(descriptor)
					&& Files.readSymbolicLink(descriptor).toString().matches("/dev/(pts/|tty).*");
		}
		catch (IOException ex) {
			return false;
		}
	}

}
