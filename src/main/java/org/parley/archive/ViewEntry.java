package org.parley.archive;

import java.util.List;

/**
 * A view, as the data dictionary describes it.
 *
 * @param name without the schema, which is always archive
 * @param comment what its rows are
 * @param columns in order
 */
public record ViewEntry(String name, String comment, List<Column> columns) {

	public ViewEntry {
		columns = List.copyOf(columns);
	}

	/**
	 * A column of a view.
	 *
	 * @param name of the column
	 * @param type the same word on both databases
	 * @param comment what it means
	 */
	public record Column(String name, String type, String comment) {
	}

}
