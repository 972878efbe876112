package org.parley.intake.dataset;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.parley.fact.Incidents;
import org.parley.intake.dataset.Dataset.Publication;
import org.parley.notice.NoticeCode;
import org.parley.support.PartialDate;

/**
 * What the files on militarized interstate disputes have in common. A dispute is a spell
 * of threats, displays and uses of force between states, so it is an incident of the kind
 * episode, which is never counted: most disputes are no event, and none is one event.
 */
final class Militarized {

	static final Publication COW = new Publication("cow", "Correlates of War Project", "https://correlatesofwar.org",
			"academic use, to be cited");

	/**
	 * The least and the most deaths of each level of fatality; the last is more than 999.
	 */
	private static final List<List<Integer>> LEVELS = List.of(List.of(0, 0), List.of(1, 25), List.of(26, 100),
			List.of(101, 250), List.of(251, 500), List.of(501, 999), List.of(999));

	private Militarized() {
	}

	/** Begins the account of an episode; null without a number of its dispute. */
	static @Nullable Draft draft(DatasetRow row, Reading reading, String slug, String label) {
		String number = row.required("dispnum");
		if (number == null || !number.matches("\\d+")) {
			row.add(NoticeCode.BAD_NUMBER, "dispnum", number, "The id of a dispute is a number.");
			return null;
		}
		return reading.draft(Incidents.INCIDENT, slug, label, null).code("incident_kind", "episode");
	}

	/** Deaths as counted, else as the span that the level of fatality stands for. */
	static void deaths(DatasetRow row, Draft draft, String column, String level, String counted) {
		Integer exactly = row.integer(counted);
		Integer given = row.integer(level);
		if (exactly != null) {
			draft.count(column, null, exactly, null);
		}
		else if (given != null && given >= 0 && given < LEVELS.size()) {
			List<Integer> span = LEVELS.get(given);
			draft.count(column, span.getFirst(), null, (span.size() > 1) ? span.getLast() : null);
		}
	}

	/** A date in three columns, of which the day or the month may not be known. */
	static @Nullable PartialDate date(DatasetRow row, String year, String month, String day) {
		Integer y = row.integer(year);
		Integer m = row.integer(month);
		Integer d = row.integer(day);
		if (y == null) {
			return null;
		}
		try {
			return (m == null) ? PartialDate.parse(String.format("%04d", y)) : (d == null)
					? PartialDate.parse(YearMonth.of(y, m).toString()) : Draft.day(YearMonth.of(y, m).atDay(d));
		}
		catch (DateTimeException ex) {
			row.add(NoticeCode.BAD_DATE, day, y + "-" + m + "-" + d, "There is no such day.");
			return null;
		}
	}

	/** Codes that have no column, as the codebook has them. */
	static void note(DatasetRow row, Draft draft, String... columns) {
		for (String column : columns) {
			String text = row.text(column);
			draft.note((text != null) ? column + " " + text : null);
		}
	}

}
