package org.parley.intake.dataset;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.parley.intake.format.DatasetLayout;
import org.parley.notice.Effect;
import org.parley.notice.NoticeCode;

/**
 * The state lists of the Correlates of War project and of Gleditsch and Ward: one row is
 * one state, or one time in which it was one. Codebooks: Correlates of War Project,
 * "State System Membership List"; Gleditsch and Ward 1999, International Interactions
 * 25(4).
 *
 * <pre>
 * ccode, gwcode           the code, scheme cow or gw, in the release of the list
 * statenme, statename     the actor, kind state; one of that name is taken, else added
 * stateabb                not kept: it differs between the lists
 * styear … endday, startdate, enddate   not kept: the archive has no life span of states
 * </pre>
 *
 * @param scheme of the codes
 * @param code column of the code
 * @param name column of the name
 */
record StateList(DatasetLayout layout, String scheme, String code, String name) implements ListDataset {

	static final StateList COW = new StateList(layout("cow-states", "COW State System Membership",
			List.of("stateabb", "ccode", "statenme"), List.of("stateabb", "ccode", "statenme", "styear", "stmonth",
					"stday", "endyear", "endmonth", "endday", "version")),
			"cow", "ccode", "statenme");

	static final StateList GW = new StateList(layout("gw-states", "Gleditsch and Ward State System Membership",
			List.of("gwcode", "stateabb", "statename"),
			List.of("gwcode", "stateabb", "statename", "startdate", "enddate")), "gw", "gwcode", "statename");

	private static DatasetLayout layout(String name, String title, List<String> needed, List<String> columns) {
		return new DatasetLayout(name, title, needed, List.of(columns), Map.of(), Pattern.compile("(?i)" + name));
	}

	@Override
	public Effect store(DatasetRow row, ListStore store) {
		String number = row.required(this.code);
		String called = row.required(this.name);
		if (number == null || called == null || !number.matches("\\d+")) {
			row.add(NoticeCode.BAD_NUMBER, this.code, number, "The code of a state is a number.");
			return Effect.REJECTED;
		}
		return store.state(row, this.scheme, this.code, number, called);
	}

}
