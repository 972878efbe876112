package org.parley.intake.format.csv;

/**
 * How much of a file one row may take.
 *
 * @param field longest cell, in characters
 * @param row longest record, in characters; also how far a quote may reach
 */
public record CsvLimits(int field, int row) {

	/** Generous for texts, small in memory. */
	public static final CsvLimits DEFAULT = new CsvLimits(256 * 1024, 1024 * 1024);

	public CsvLimits {
		if (field < 1 || row < field) {
			throw new IllegalArgumentException("A row must be able to hold a field.");
		}
	}

}
