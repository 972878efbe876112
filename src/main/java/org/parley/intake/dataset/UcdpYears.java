package org.parley.intake.dataset;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.parley.fact.Incidents;
import org.parley.notice.NoticeCode;
import org.parley.reference.ActorEntry;
import org.parley.support.PartialDate;

/**
 * What the two yearly lists of UCDP have in common: a row says that one episode of
 * fighting went on in one year. The episode is one incident of the kind episode, which is
 * never counted; each year is an account of it.
 */
final class UcdpYears {

	private UcdpYears() {
	}

	/**
	 * Reads the episode of a row.
	 * @param id of the episode
	 * @param ended column of its last day; empty while it goes on
	 * @param precision column that says how exact that is
	 * @return null when the row lacks what it needs
	 */
	static @Nullable Draft read(DatasetRow row, Reading reading, String id, String ended, String precision) {
		String year = row.required("year");
		List<ActorEntry> sideA = UcdpActors.list(row, reading, "side_a_id", "side_a");
		List<ActorEntry> sideB = UcdpActors.list(row, reading, "side_b_id", "side_b");
		if (year == null || !year.matches("\\d{4}")) {
			row.add(NoticeCode.BAD_NUMBER, "year", year, "A year has four digits.");
			return null;
		}
		String location = row.text("location");
		String sides = row.raw("side_a") + " – " + row.raw("side_b");
		LocalDate from = row.day("start_date2");
		Draft draft = reading.draft(Incidents.INCIDENT, id, sides + ((from != null) ? ", from " + from : ""), null)
			.rowKey(year)
			.locator(id + ", " + year)
			.code("incident_kind", "episode")
			.date("started", date(from, row.text("start_prec2")))
			.date("ended", date(row.dayNear(ended), row.text(precision)))
			.actor("side_a", (sideA.size() == 1) ? sideA.getFirst() : null)
			.actor("side_b", (sideB.size() == 1) ? sideB.getFirst() : null)
			.place("place",
					row.raw("gwno_loc").matches("\\d+") ? reading.country("gw", row.text("gwno_loc"), location) : null)
			.text("description", location)
			.note((sideA.size() == 1 && sideB.size() == 1) ? null : "sides " + sides);
		for (String column : List.of("incompatibility", "territory_name", "intensity_level", "type_of_conflict",
				"side_a_2nd", "side_b_2nd")) {
			note(row, draft, column);
		}
		return draft;
	}

	static void note(DatasetRow row, Draft draft, String column) {
		String text = row.text(column);
		draft.note((text != null) ? column + " " + text : null);
	}

	/** Only the precision 1 is a day; the others are days about which the event lies. */
	private static @Nullable PartialDate date(@Nullable LocalDate day, @Nullable String precision) {
		return (day == null) ? null : Draft.span(day, day, "1".equals(precision) ? "day" : "day~");
	}

	/** Both sides, for what they agreed on. */
	static List<ActorEntry> listSides(DatasetRow row, Reading reading) {
		return List.of("side_a", "side_b")
			.stream()
			.flatMap((side) -> UcdpActors.list(row, reading, side + "_id", side).stream())
			.collect(Collectors.toList());
	}

}
