package org.parley.intake.format.csv;

import java.util.List;

import org.parley.notice.Notice;

/**
 * The first record of a CSV file, and what there is to say about the file as a whole.
 *
 * @param names the columns, stripped; empty when the file has none
 * @param unnamed how many columns without a name stand behind them
 * @param raw as it stands in the file, without the line end; as it should, when the file
 * has none
 * @param rows how many rows of the file it is: 1, or 0 when it was given from outside
 * @param notices an error among them means that no row is worth reading
 */
public record CsvHeader(List<String> names, int unnamed, String raw, List<Notice> notices, int rows) {

	/** A first row that names nothing. */
	CsvHeader(String raw, List<Notice> notices) {
		this(List.of(), 0, raw, notices, 1);
	}

}
