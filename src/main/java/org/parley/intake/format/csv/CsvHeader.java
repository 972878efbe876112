package org.parley.intake.format.csv;

import java.util.List;

import org.parley.notice.Notice;

/**
 * The first record of a CSV file, and what there is to say about the file as a whole.
 *
 * @param names the columns, stripped; empty when the file has none
 * @param raw as it stands in the file, without the line end
 * @param notices an error among them means that no row is worth reading
 */
public record CsvHeader(List<String> names, String raw, List<Notice> notices) {
}
