package org.parley.cli;

/** How a command ended, for scripts. */
public final class ExitCode {

	/** All was done. */
	public static final int DONE = 0;

	/** It failed. */
	public static final int FAILED = 1;

	/** The user's mistake. */
	public static final int MISTAKE = 2;

	/** Done, but something was left out: rejected rows, an answer that was cut. */
	public static final int INCOMPLETE = 3;

	/** An error inside Parley. */
	public static final int BUG = 70;

	private ExitCode() {
	}

}
