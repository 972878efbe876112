package org.parley.intake.dataset;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.parley.intake.format.DatasetLayout;
import org.parley.notice.NoticeCode;
import org.parley.reference.ActorEntry;

/**
 * COW Militarized Interstate Disputes, by participant (MIDB): one row is the part of one
 * state in a dispute, for a time. Codebook: that of {@link MidDisputes}.
 *
 * <pre>
 * dispnum, ccode            the incident: cow-mid-DISPNUM-CCODE, kind episode
 * styear, stmon, stday      started; row key, as a state may leave and come back
 * endyear, endmon, endday   ended
 * sidea, ccode              side_a and initiator where sidea is 1, else side_b and target:
 *                           actors of the scheme cow, named by its state list
 * fatality, fatalpre        deaths_a or deaths_b: the number where known, else the span of
 *                           the level
 * orig, hiact, hostlev, revstate, revtype1, revtype2   note
 * dispnum3, dispnum4, stabb, version: not kept
 * </pre>
 */
final class MidParticipants implements Dataset {

	private static final DatasetLayout LAYOUT = new DatasetLayout("cow-mid-participants",
			"COW Militarized Interstate Disputes, participants",
			List.of("dispnum", "ccode", "stday", "stmon", "styear", "endday", "endmon", "endyear", "sidea", "fatality",
					"hiact", "hostlev", "orig"),
			List.of(List.of("dispnum", "stabb", "ccode", "stday", "stmon", "styear", "endday", "endmon", "endyear",
					"sidea", "revstate", "revtype1", "revtype2", "fatality", "fatalpre", "hiact", "hostlev", "orig",
					"version"), List.of("dispnum3", "dispnum4")),
			Map.of(), Pattern.compile("(?i)midb[ _-]?v?(\\d(?:\\.\\d+)?)"));

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
		String code = row.required("ccode");
		String side = row.required("sidea");
		if (code == null || side == null || !code.matches("\\d{1,3}") || !side.matches("[01]")) {
			row.add(NoticeCode.BAD_VALUE, "ccode", code,
					"A row has the code of a state, which is a number, and its side: sidea is 1 or 0.");
			return;
		}
		ActorEntry state = reading.actor("cow", code, "state");
		Draft draft = Militarized.draft(row, reading, "cow-mid-" + number + "-" + code,
				"Dispute " + number + ": " + ((state != null) ? state.name() : code));
		if (draft == null) {
			return;
		}
		boolean begins = side.equals("1");
		draft.rowKey(row.raw("styear") + "-" + row.raw("stmon") + "-" + row.raw("stday"))
			.locator("dispnum " + number + ", ccode " + code)
			.date("started", Militarized.date(row, "styear", "stmon", "stday"))
			.date("ended", Militarized.date(row, "endyear", "endmon", "endday"))
			.actor(begins ? "side_a" : "side_b", state)
			.role(begins ? "initiator" : "target", state);
		Militarized.deaths(row, draft, begins ? "deaths_a" : "deaths_b", "fatality", "fatalpre");
		Militarized.note(row, draft, "orig", "hiact", "hostlev", "revstate", "revtype1", "revtype2");
	}

}
