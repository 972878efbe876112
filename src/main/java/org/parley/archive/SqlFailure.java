package org.parley.archive;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.h2.jdbc.JdbcException;
import org.parley.notice.Nearest;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/**
 * What a database says about a query, in a line that its author can use. Both databases
 * are understood through their codes; what they have in common gets the same words.
 */
final class SqlFailure {

	private static final Set<String> NO_VIEW = Set.of("42102", "42103", "42104", "42S02", "42S03", "42S04", "42P01");

	private static final Set<String> NO_COLUMN = Set.of("42122", "42S22", "42703");

	private static final Set<String> NO_QUERY = Set.of("90002", "02000");

	/** Not enough rights, needs an admin; and the same on PostgreSQL. */
	private static final Set<String> WRITING = Set.of("90096", "90040", "42501", "25006");

	private static final Set<String> STOPPED = Set.of("57014");

	private static final Set<String> LOST = Set.of("90067", "90121", "90098", "57P01", "57P02");

	/** H2 marks the place of a syntax error inside the statement it repeats. */
	private static final Pattern MARKED = Pattern
		.compile("(?s)SQL statement \"(.*?)\\[\\*].*?\"(?=$|; expected|\\s*$)(.*)");

	private static final Pattern QUOTED = Pattern.compile("\"([^\"]+)\"");

	private static final int LONGEST = 300;

	private final SQLException failure;

	private final String code;

	SqlFailure(SQLException failure) {
		this.failure = failure;
		this.code = String.valueOf(failure.getSQLState());
	}

	RuntimeException explain(String query, Duration timeout, List<String> views) {
		if (STOPPED.contains(this.code)) {
			return new ArchiveUnavailable("the query was stopped after " + timeout.toSeconds() + " s",
					"Give it more time with --timeout, or ask for less.", this.failure);
		}
		if (LOST.contains(this.code) || this.code.startsWith("08")) {
			return new ArchiveUnavailable("the connection to the archive was lost", "Ask again.", this.failure);
		}
		if (NO_QUERY.contains(this.code) || WRITING.contains(this.code)) {
			return new UserError(
					"refused: " + (NO_QUERY.contains(this.code) ? "this statement asks nothing" : message()),
					"parley sql only reads, and only the views of schema archive; parley schema lists them.");
		}
		String place = place(query);
		if (NO_VIEW.contains(this.code)) {
			return new UserError(message() + place, missingView(views));
		}
		return new UserError(message() + place,
				NO_COLUMN.contains(this.code) ? "parley schema NAME lists the columns of a view." : "");
	}

	private String missingView(List<String> views) {
		Matcher name = QUOTED.matcher(message());
		List<String> near = name.find() ? Nearest.to(name.group(1).replaceFirst("^.*\\.", ""), views) : List.of();
		return near.isEmpty() ? "Views are: " + String.join(", ", views) + "."
				: Nearest.hint(near).strip() + " parley schema lists all views.";
	}

	private String message() {
		String message = switch (this.failure) {
			case JdbcException h2 -> String.valueOf(h2.getOriginalMessage());
			case PSQLException postgres when postgres.getServerErrorMessage() != null ->
				String.valueOf(postgres.getServerErrorMessage().getMessage());
			default -> String.valueOf(this.failure.getMessage());
		};
		Matcher marked = MARKED.matcher(message);
		String line = (marked.find() ? "syntax error" + marked.group(2) : message).replaceAll("\\s+", " ").strip();
		return (line.length() > LONGEST) ? line.substring(0, LONGEST) + "…" : line;
	}

	/** Where in the query it is, if the database knows. */
	private String place(String query) {
		int offset = offset();
		if (offset < 0 || offset > query.length()) {
			return "";
		}
		String before = query.substring(0, offset);
		int line = before.length() - before.replace("\n", "").length() + 1;
		return " (line " + line + ", column " + (offset - before.lastIndexOf('\n')) + ")";
	}

	private int offset() {
		if (this.failure instanceof PSQLException postgres) {
			ServerErrorMessage said = postgres.getServerErrorMessage();
			return (said != null && said.getPosition() > 0) ? said.getPosition() - 1 : -1;
		}
		Matcher marked = MARKED.matcher(String.valueOf(this.failure.getMessage()));
		return marked.find() ? marked.group(1).length() : -1;
	}

}
