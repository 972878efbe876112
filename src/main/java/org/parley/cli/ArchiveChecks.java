package org.parley.cli;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

import org.parley.archive.Inspection;
import org.parley.archive.Settings;
import org.parley.archive.UserError;
import org.parley.fact.Column;
import org.parley.fact.Kind;
import org.parley.fact.Kinds;

/** What {@code parley check} looks at in the archive. */
final class ArchiveChecks {

	private static final String NONE = "there is no archive yet; the first command that needs one makes it";

	private ArchiveChecks() {
	}

	static String database(CommandContext context) throws SQLException {
		return inspect(context, Inspection::describeDatabase);
	}

	static String migrations(CommandContext context) throws SQLException {
		return inspect(context, Inspection::describeMigrations);
	}

	static String readers(CommandContext context) throws SQLException {
		return inspect(context, (archive) -> archive.isMade() ? archive.describeReaders() : NONE);
	}

	static String codes(CommandContext context) throws SQLException {
		return inspect(context, (archive) -> archive.isMade() ? describeCodes(archive) : NONE);
	}

	private static String describeCodes(Inspection archive) throws SQLException {
		List<String> wrong = new ArrayList<>();
		int columns = 0;
		for (Kind kind : Kinds.ALL) {
			for (Column column : kind.columns()) {
				if (column.list() != null) {
					columns++;
					long rows = archive.countOutsideOfList(kind.code(), column.name(), column.list());
					if (rows > 0) {
						wrong.add(kind.code() + "." + column.name() + " in " + rows + " rows (list " + column.list()
								+ ")");
					}
				}
			}
		}
		if (!wrong.isEmpty()) {
			throw new UserError("codes that are not in their list: " + String.join(", ", wrong),
					"Import corrected rows for them.");
		}
		return "all " + columns + " columns of codes hold codes of their lists";
	}

	private static String inspect(CommandContext context, Question question) throws SQLException {
		Settings settings = context.settings();
		if (!Inspection.isPossible(context.home(), settings)) {
			return NONE;
		}
		try (Inspection archive = Inspection.open(context.home(), settings)) {
			return question.ask(archive);
		}
	}

	@FunctionalInterface
	private interface Question {

		String ask(Inspection archive) throws SQLException;

	}

}
