package org.parley.archive.transfer;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;

/** Where the rows of an archive come from. */
interface Origin {

	/** The names of its tables, with their schemas. */
	List<String> tables();

	/**
	 * Reads a table from first to last.
	 * @param rows takes each row, as a line of {@link CopyText}
	 * @return what was read, in short
	 */
	TableSum read(String table, Rows rows) throws SQLException, IOException;

	/** Takes rows. */
	@FunctionalInterface
	interface Rows {

		void take(String line) throws SQLException, IOException;

	}

}
