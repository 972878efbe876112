package org.parley.intake.ledger;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a refused row stood. Exported rows carry it in front of the reason, so that a
 * mended file says which rows it mends.
 *
 * @param run the run that refused it
 * @param path the file, as the ledger names it
 * @param row the row of that file
 */
public record RejectedRow(long run, String path, long row) {

	/** The column that an export adds; an import reads it only for this. */
	public static final String COLUMN = "reject_reason";

	private static final Pattern MARK = Pattern.compile("^'?\\[run (\\d{1,18}), (.{1,1000}), row (\\d{1,18})] .*",
			Pattern.DOTALL);

	/** The value of the extra column. */
	public String mark(String reason) {
		return "[run " + this.run + ", " + this.path + ", row " + this.row + "] " + reason;
	}

	/** Finds the row that a value of the extra column speaks of. */
	public static Optional<RejectedRow> find(String marked) {
		Matcher matcher = MARK.matcher(marked);
		return matcher.matches() ? Optional
			.of(new RejectedRow(Long.parseLong(matcher.group(1)), matcher.group(2), Long.parseLong(matcher.group(3))))
				: Optional.empty();
	}

}
