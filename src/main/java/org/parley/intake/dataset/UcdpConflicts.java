package org.parley.intake.dataset;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.parley.intake.format.DatasetLayout;
import org.parley.notice.NoticeCode;

/**
 * UCDP/PRIO Armed Conflict Dataset: one row is one year of a conflict. Codebook:
 * "UCDP/PRIO Armed Conflict Dataset Codebook"; Gleditsch and others 2002, Journal of
 * Peace Research 39(5); Davies, Pettersson and Öberg 2023, Journal of Peace Research
 * 60(4).
 *
 * <pre>
 * conflict_id, start_date2   the incident: ucdp-acd-ID-STARTDATE, kind episode
 * year                       row key: each year is an account of the episode
 * start_date2, start_prec2   started
 * ep_end_date, ep_end_prec   ended
 * side_a, side_b and ids     side_a, side_b: actors of the scheme ucdp; lists are a note
 * gwno_loc, location         place, where it is one country
 * incompatibility, territory_name, intensity_level, cumulative_intensity,
 *   type_of_conflict, side_a_2nd, side_b_2nd   note
 * start_date, start_prec, gwno_a, gwno_b and their seconds, region: not kept
 * </pre>
 */
final class UcdpConflicts implements Dataset {

	private static final List<String> COLUMNS = List.of("conflict_id", "location", "side_a", "side_a_id", "side_a_2nd",
			"side_b", "side_b_id", "side_b_2nd", "incompatibility", "territory_name", "year", "intensity_level",
			"cumulative_intensity", "type_of_conflict", "start_date", "start_prec", "start_date2", "start_prec2",
			"ep_end", "ep_end_date", "ep_end_prec", "gwno_a", "gwno_a_2nd", "gwno_b", "gwno_b_2nd", "gwno_loc",
			"region", "version");

	private static final DatasetLayout LAYOUT = new DatasetLayout(
			"ucdp-prio-acd", "UCDP/PRIO Armed Conflict Dataset", List.of("conflict_id", "side_a", "side_b", "year",
					"start_date2", "ep_end", "ep_end_date", "cumulative_intensity"),
			List.of(COLUMNS), Map.of(), Pattern.compile("(?i)acd-?(\\d\\d)(\\d)"));

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
		String id = row.required("conflict_id");
		String start = row.required("start_date2");
		if (id == null || start == null || !id.matches("\\d+") || !row.isDay("start_date2")) {
			row.add(NoticeCode.BAD_NUMBER, "conflict_id", id,
					"The id of a conflict is a number, and its episode begins on a day.");
			return;
		}
		Draft draft = UcdpYears.read(row, reading, "ucdp-acd-" + id + "-" + row.day("start_date2"), "ep_end_date",
				"ep_end_prec");
		if (draft != null) {
			UcdpYears.note(row, draft, "cumulative_intensity");
		}
	}

}
