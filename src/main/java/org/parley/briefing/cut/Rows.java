package org.parley.briefing.cut;

import java.util.List;

/** The rows of a cut, as they were read from the views. */
public record Rows(List<Account> accounts, List<Heard> heard, List<Shown> shown, List<Role> roles, List<Link> links,
		Derived derived) {

	/**
	 * What the archive derives from accounts.
	 *
	 * @param violations life cycle of each alleged violation, by the id of its fact
	 */
	public record Derived(List<Step> steps, List<Status> statuses, List<Violation> violations,
			List<ContestedRow> contested, List<SourceRow> sources) {

		/** Nothing derived. */
		public static final Derived NONE = new Derived(List.of(), List.of(), List.of(), List.of(), List.of());

	}

	/**
	 * An alleged violation of a ceasefire.
	 *
	 * @param lifeCycle alleged, denied, admitted or corroborated
	 */
	public record Violation(long eventId, String lifeCycle) {
	}

}
