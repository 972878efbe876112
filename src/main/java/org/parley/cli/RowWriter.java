package org.parley.cli;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Prints rows in one of the {@link Format}s; closing it ends the output. Cells are text,
 * numbers, booleans, instants and local dates and times, lists of these, or null;
 * anything else is printed as its {@code toString}.
 */
public sealed interface RowWriter extends AutoCloseable permits TableRows, CsvRows, JsonRows {

	/**
	 * Prints one row.
	 * @param cells as many as there are columns
	 */
	void add(List<? extends @Nullable Object> cells);

	/** Prints what is left, and what ends the form. */
	@Override
	void close();

	/** Whether text of some cell was cut; only a table ever cuts. */
	default boolean cut() {
		return false;
	}

}
