package org.parley.cli;

/** One thing that {@code parley check} looks at. */
@FunctionalInterface
interface Check {

	/**
	 * Looks at it.
	 * @param context whose home it belongs to
	 * @return what was found, if all is well
	 * @throws Exception if not; a {@link org.parley.archive.UserError} says what to do
	 */
	String look(CommandContext context) throws Exception;

}
