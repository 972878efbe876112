package org.parley.archive;

/**
 * The archive cannot be opened or used, through nobody's mistake at the keyboard: a
 * server that does not answer, a folder that cannot be written. Exit code 1.
 */
public final class ArchiveUnavailable extends RuntimeException {

	private final String hint;

	/**
	 * Says what failed.
	 * @param message what failed and where, without a full stop
	 * @param hint what to do next, as a sentence; may be empty
	 * @param cause what the database or the system said
	 */
	public ArchiveUnavailable(String message, String hint, Throwable cause) {
		super(message, cause);
		this.hint = hint;
	}

	/** What to do next, as a sentence; may be empty. */
	public String hint() {
		return this.hint;
	}

}
