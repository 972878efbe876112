package org.parley.intake.dataset;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.parley.intake.format.DatasetLayout;

/**
 * COW Militarized Interstate Disputes, by dispute (MIDA): one row is one dispute.
 * Codebook: Palmer and others, "Codebook for the Militarized Interstate Dispute Data,
 * Version 5.0", Correlates of War Project; the same 2022, Conflict Management and Peace
 * Science 39(4).
 *
 * <pre>
 * dispnum               the incident: cow-mid-DISPNUM, kind episode
 * styear, stmon, stday  started
 * endyear, endmon, endday   ended
 * mindur, maxdur        duration_days
 * fatality, fatalpre    deaths: the number where known, else the span of the level
 * hiact, hostlev, outcome, settle, recip, numa, numb   note
 * dispnum3, dispnum4, link1 …, ongo2014, version: not kept
 * who took part         the other file of the project has it (MIDB)
 * </pre>
 */
final class MidDisputes implements Dataset {

	private static final DatasetLayout LAYOUT = new DatasetLayout("cow-mid", "COW Militarized Interstate Disputes",
			List.of("dispnum", "stday", "stmon", "styear", "endday", "endmon", "endyear", "outcome", "settle",
					"fatality", "hiact", "hostlev", "numa", "numb"),
			List.of(List.of("dispnum", "stday", "stmon", "styear", "endday", "endmon", "endyear", "outcome", "settle",
					"fatality", "fatalpre", "maxdur", "mindur", "hiact", "hostlev", "recip", "numa", "numb", "ongo2014",
					"version"), List.of("dispnum3", "dispnum4", "link1", "link2", "link3", "ongo2010")),
			Map.of(), Pattern.compile("(?i)mida[ _-]?v?(\\d(?:\\.\\d+)?)"));

	@Override
	public DatasetLayout layout() {
		return LAYOUT;
	}

	@Override
	public Publication publication() {
		return Militarized.COW;
	}

	@Override
	public void read(DatasetRow row, Reading reading) {
		String number = row.raw("dispnum");
		Draft draft = Militarized.draft(row, reading, "cow-mid-" + number, "Dispute " + number);
		if (draft == null) {
			return;
		}
		draft.locator("dispnum " + number)
			.date("started", Militarized.date(row, "styear", "stmon", "stday"))
			.date("ended", Militarized.date(row, "endyear", "endmon", "endday"))
			.count("duration_days", row.integer("mindur"), null, row.integer("maxdur"));
		Militarized.deaths(row, draft, "deaths", "fatality", "fatalpre");
		Militarized.note(row, draft, "hiact", "hostlev", "outcome", "settle", "recip", "numa", "numb");
	}

}
