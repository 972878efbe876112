package org.parley.notice;

/**
 * What one row that was read did to the archive. The counts of an import add up over
 * these.
 */
public enum Effect {

	/** It brought something new. */
	NEW,

	/** It took the place of an earlier row. */
	REVISED,

	/** The archive already had it. */
	UNCHANGED,

	/** It repeats another row of the same import. */
	DUPLICATE,

	/** It was refused. */
	REJECTED;

	/**
	 * The effect of a row whose parts had these two: news outweighs silence.
	 */
	public Effect and(Effect other) {
		return (compareTo(other) <= 0) ? this : other;
	}

}
