package org.parley.intake.format.csv;

import java.util.List;

import org.parley.notice.Notice;

/**
 * One record of a CSV file.
 *
 * @param number of the record, the header being 1
 * @param line the physical line on which it begins, the first being 1
 * @param raw as it stands in the file, without the line end
 * @param cells one for each column of the header; meaningless when there are faults
 * @param faults why the record cannot be used, empty when it can
 */
public record CsvRow(long number, long line, String raw, List<String> cells, List<Notice> faults) {
}
