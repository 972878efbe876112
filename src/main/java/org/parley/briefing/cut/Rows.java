package org.parley.briefing.cut;

import java.util.List;
import java.util.Map;

/** The rows of a cut, as they were read from the views. */
public record Rows(List<Account> accounts, List<Heard> heard, List<Shown> shown, List<Role> roles, List<Link> links,
		Derived derived) {

	/**
	 * What the archive derives from accounts.
	 *
	 * @param violations life cycle of each alleged violation, by the id of its fact
	 */
	public record Derived(List<Step> steps, List<Status> statuses, List<Violation> violations,
			List<ContestedRow> contested, List<SourceRow> sources, Labels labels, List<ChangeRow> changes) {

		/** Nothing derived. */
		public static final Derived NONE = new Derived(List.of(), List.of(), List.of(), List.of(), List.of(),
				new Labels(Map.of()), List.of());

	}

	/**
	 * An alleged violation of a ceasefire.
	 *
	 * @param lifeCycle alleged, denied, admitted or corroborated
	 */
	public record Violation(long eventId, String lifeCycle) {
	}

	/**
	 * The labels of codes.
	 *
	 * @param byCode label by list and code, {@code ceasefire_state:in_force}
	 */
	public record Labels(Map<String, String> byCode) {

		/** The label of a code; without one, the code in words. */
		public String of(String list, String code) {
			return this.byCode.getOrDefault(list + ":" + code, code.replace('_', ' '));
		}

	}

}
