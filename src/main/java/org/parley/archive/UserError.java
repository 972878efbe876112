package org.parley.archive;

/**
 * The user's mistake: what is wrong and what to do about it. Shown as one line, without a
 * stack trace; exit code 2.
 */
public final class UserError extends RuntimeException {

	private final String hint;

	/**
	 * Says what is wrong.
	 * @param message what is wrong and where, without a full stop
	 * @param hint what to do next, as a sentence; may be empty
	 */
	public UserError(String message, String hint) {
		super(message);
		this.hint = hint;
	}

	/** What to do next, as a sentence; may be empty. */
	public String hint() {
		return this.hint;
	}

}
