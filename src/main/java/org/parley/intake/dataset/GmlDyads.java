package org.parley.intake.dataset;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.parley.intake.format.DatasetLayout;
import org.parley.notice.NoticeCode;
import org.parley.reference.ActorEntry;
import org.parley.support.PartialDate;

/**
 * Militarized interstate disputes by Gibler, Miller and Little, as directed dyad-years:
 * one row is one year of a dispute as seen from one of two states. Codebook: Gibler,
 * Miller and Little, "The Militarized Interstate Dispute (MID) Dataset"; the same 2016,
 * International Studies Quarterly 60(4).
 *
 * <pre>
 * dispnum, ccode1, ccode2   the incident: gml-mid-DISPNUM-A-B, kind episode; A is the state
 *                           on the side that began
 * year                      row key: each year is an account. The file has it twice, as
 *                           seen from each state; the second row repeats the first
 * sidea1, ccode1, ccode2    side_a, initiator: the state whose sidea is 1; side_b, target:
 *                           the other; actors of the scheme cow, named by its state list
 * year, stmon, midonset     started, in the year of the onset
 * mindur, maxdur            duration_days
 * fatality1, fatalpre1 …    deaths_a, deaths_b: the number where known, else the span of
 *                           the level
 * hiact, hostlev, outcome, settle, recip, endmon, revtype11, revtype21   note
 * orig1, orig2, revstate1, numa, fatality … of the whole dispute, ongo2010, version,
 *   midongoing: not kept
 * </pre>
 */
final class GmlDyads implements Dataset {

	private static final List<String> COLUMNS = List.of("dispnum", "ccode1", "ccode2", "year", "midongoing", "midonset",
			"sidea1", "sidea2", "revstate1", "revstate2", "revtype11", "revtype12", "revtype21", "revtype22",
			"fatality1", "fatality2", "fatalpre1", "fatalpre2", "hiact1", "hiact2", "hostlev1", "hostlev2", "orig1",
			"orig2", "hiact", "hostlev", "mindur", "maxdur", "outcome", "settle", "fatality", "fatalpre", "stmon",
			"endmon", "recip", "numa", "numb", "ongo2010", "version");

	private static final Pattern CODE = Pattern.compile("\\d{1,3}");

	private static final DatasetLayout LAYOUT = new DatasetLayout("gml-mid",
			"Militarized Interstate Disputes of Gibler, Miller and Little", List.of("dispnum", "ccode1", "ccode2",
					"year", "sidea1", "sidea2", "hiact", "hostlev", "outcome", "fatality1", "fatality2"),
			List.of(COLUMNS),
			Map.of("dispnum", Pattern.compile("\\d{1,4}"), "ccode1", CODE, "ccode2", CODE, "year",
					Pattern.compile("1[89]\\d\\d|20\\d\\d"), "sidea1", Pattern.compile("[01]"), "version",
					Pattern.compile("gml.*")),
			Pattern.compile("(?i)gml.*?(\\d+\\.\\d+(?:\\.\\d+)?)"));

	@Override
	public DatasetLayout layout() {
		return LAYOUT;
	}

	@Override
	public Publication publication() {
		return new Publication("gml", "Gibler, Miller and Little", "https://svmiller.com/gml-mid-data/",
				"academic use, to be cited");
	}

	@Override
	public void read(DatasetRow row, Reading reading) {
		String first = row.required("ccode1");
		String second = row.required("ccode2");
		String year = row.required("year");
		boolean begins = "1".equals(row.raw("sidea1"));
		if (first == null || second == null || year == null || !year.matches("\\d{4}")
				|| begins == "1".equals(row.raw("sidea2"))) {
			row.add(NoticeCode.BAD_VALUE, "sidea1", row.raw("sidea1"),
					"A row has a year of four digits, and two states of which one is on the side that began.");
			return;
		}
		String one = begins ? "1" : "2";
		String other = begins ? "2" : "1";
		ActorEntry sideA = state(row, reading, begins ? first : second);
		ActorEntry sideB = state(row, reading, begins ? second : first);
		String number = row.raw("dispnum");
		String pair = begins ? first + "-" + second : second + "-" + first;
		Draft draft = Militarized.draft(row, reading, "gml-mid-" + number + "-" + pair,
				"Dispute " + number + ": " + name(sideA) + " against " + name(sideB));
		if (draft == null) {
			return;
		}
		draft.rowKey(year)
			.locator("dispnum " + number + ", " + year)
			.date("started", "1".equals(row.raw("midonset")) ? started(row, year) : null)
			.count("duration_days", row.integer("mindur"), null, row.integer("maxdur"))
			.actor("side_a", sideA)
			.actor("side_b", sideB)
			.role("initiator", sideA)
			.role("target", sideB);
		Militarized.deaths(row, draft, "deaths_a", "fatality" + one, "fatalpre" + one);
		Militarized.deaths(row, draft, "deaths_b", "fatality" + other, "fatalpre" + other);
		Militarized.note(row, draft, "hiact", "hostlev", "outcome", "settle", "recip", "endmon", "revtype" + one + "1",
				"revtype" + other + "1");
	}

	private static @Nullable ActorEntry state(DatasetRow row, Reading reading, String code) {
		if (!CODE.matcher(code).matches()) {
			row.add(NoticeCode.BAD_NUMBER, "ccode1", code, "The code of a state is a number.");
			return null;
		}
		return reading.actor("cow", code, "state");
	}

	private static String name(@Nullable ActorEntry actor) {
		return (actor != null) ? actor.name() : "?";
	}

	private static @Nullable PartialDate started(DatasetRow row, String year) {
		Integer month = row.integer("stmon");
		return PartialDate
			.parse((month == null || month < 1 || month > 12) ? year : String.format("%s-%02d", year, month));
	}

}
