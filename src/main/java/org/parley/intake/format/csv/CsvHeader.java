package org.parley.intake.format.csv;

import java.util.List;

import org.parley.notice.Notice;

/**
 * The first record of a CSV file, and what there is to say about the file as a whole.
 *
 * @param names the columns, stripped; empty when the file has none
 * @param raw as it stands in the file, without the line end; as it should, when the file
 * has none
 * @param rows how many rows of the file it is: 1, or 0 when it was given from outside
 * @param notices an error among them means that no row is worth reading
 */
public record CsvHeader(List<String> names, String raw, List<Notice> notices, int rows) {

	/** A header that is the first row of its file. */
	CsvHeader(List<String> names, String raw, List<Notice> notices) {
		this(names, raw, notices, 1);
	}

}
