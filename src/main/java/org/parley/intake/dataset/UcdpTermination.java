package org.parley.intake.dataset;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.parley.fact.Ceasefires;
import org.parley.fact.Talks;
import org.parley.intake.format.DatasetLayout;
import org.parley.notice.NoticeCode;

/**
 * UCDP Conflict Termination Dataset, by dyad: one row is one year of an episode of
 * fighting between two sides; the row of its last year says how it ended. Codebook:
 * Kreutz, "UCDP Conflict Termination Dataset Codebook", Uppsala University; Kreutz 2010,
 * Journal of Peace Research 47(2).
 *
 * <pre>
 * dyad_id, dyadepisode       the incident: ucdp-term-DYAD-EPISODE, kind episode; the number
 *                            dyadep_id is not used, as spreadsheets round it to 1.4e+06
 * year                       row key: each year is an account of the episode
 * start_date2, start_prec2   started
 * ependdate, ependprec       ended, where dyadterm is 1
 * side_a, side_b and ids     side_a, side_b: actors of the scheme ucdp; lists are a note
 * gwno_loc, location         place, where it is one country
 * cfiredate                  a bilateral ceasefire between the sides, agreed on that day;
 *                            several dates in words are a note
 * peagdate                   an agreement of the sides, signed on that day; the same
 * outcome, recur, incompatibility, territory_name, intensity_level, type_of_conflict,
 *   side_a_2nd, side_b_2nd   note: the archive has no kind for how fighting ends
 * conflict_id, dyadcount, start_date, start_prec, type_of_conflict2, region: not kept
 * </pre>
 */
final class UcdpTermination implements Dataset {

	private static final List<String> COLUMNS = List.of("dyadep_id", "dyadepisode", "type_of_conflict2", "dyadcount",
			"dyadterm", "ependdate", "ependprec", "outcome", "cfiredate", "peagdate", "recur", "version", "conflict_id",
			"dyad_id", "year", "location", "side_a", "side_a_id", "side_a_2nd", "side_b", "side_b_id", "side_b_2nd",
			"incompatibility", "territory_name", "intensity_level", "type_of_conflict", "start_date", "start_prec",
			"start_date2", "start_prec2", "gwno_loc", "region");

	private static final DatasetLayout LAYOUT = new DatasetLayout("ucdp-termination",
			"UCDP Conflict Termination Dataset",
			List.of("dyad_id", "dyadepisode", "year", "dyadterm", "ependdate", "outcome", "cfiredate", "peagdate",
					"side_a", "side_b", "start_date2"),
			List.of(COLUMNS), Map.of(), Pattern.compile("(?i)ucdp-?term.*?(\\d+)-(\\d{4})"));

	@Override
	public DatasetLayout layout() {
		return LAYOUT;
	}

	@Override
	public Publication publication() {
		return Publication.UCDP;
	}

	@Override
	public void read(DatasetRow row, Reading reading) {
		String dyad = row.required("dyad_id");
		String episode = row.required("dyadepisode");
		if (dyad == null || episode == null || !dyad.matches("\\d+") || !episode.matches("\\d+")) {
			row.add(NoticeCode.BAD_NUMBER, "dyad_id", dyad, "The ids of a dyad and of its episode are numbers.");
			return;
		}
		String id = "ucdp-term-" + dyad + "-" + episode;
		Draft draft = UcdpYears.read(row, reading, id, "ependdate", "ependprec");
		if (draft == null) {
			return;
		}
		UcdpYears.note(row, draft, "outcome");
		UcdpYears.note(row, draft, "recur");
		LocalDate ceasefire = day(row, draft, "cfiredate");
		LocalDate agreement = day(row, draft, "peagdate");
		String sides = row.raw("side_a") + " – " + row.raw("side_b");
		if (ceasefire != null) {
			Draft terms = reading
				.draft(Ceasefires.CEASEFIRE, id + "-cease", "Ceasefire " + sides + ", " + ceasefire, null)
				.locator(id)
				.code("laterality", "bilateral");
			UcdpYears.listSides(row, reading).forEach((side) -> terms.role("party", side));
			reading
				.draft(Ceasefires.CEASEFIRE_EVENT, id + "-cease-agreed", "Ceasefire agreed, " + ceasefire, terms.fact())
				.locator(id)
				.code("event", "agreed")
				.date("happened", Draft.day(ceasefire));
		}
		if (agreement != null) {
			Draft signed = reading
				.draft(Talks.AGREEMENT, id + "-peace", "Peace agreement " + sides + ", " + agreement, null)
				.locator(id)
				.date("signed", Draft.day(agreement));
			UcdpYears.listSides(row, reading).forEach((side) -> signed.role("party", side));
		}
	}

	/** A day of its own; several days in words are a note. */
	private static @Nullable LocalDate day(DatasetRow row, Draft draft, String column) {
		String cell = row.text(column);
		if (cell == null || cell.equals("0")) {
			return null;
		}
		if (!row.isDay(column)) {
			draft.note(column + " " + cell);
			return null;
		}
		return row.dayNear(column);
	}

}
