package org.parley.intake.dataset;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.parley.fact.Ceasefires;
import org.parley.intake.format.DatasetLayout;
import org.parley.notice.NoticeCode;
import org.parley.reference.ActorEntry;
import org.parley.support.PartialDate;

/**
 * ETH/PRIO Civil Conflict Ceasefire Dataset: one row is one actor in one ceasefire.
 * Codebook: "Civil Conflict Ceasefire Dataset Codebook", ETH Zürich and PRIO; Clayton,
 * Nygård, Strand and others 2023, Journal of Conflict Resolution 67(7-8).
 *
 * <pre>
 * cf_id                       the ceasefire: cf-ID
 * uniq_id                     row key: each actor's row is an account
 * ucdp_actor_id, actor_name   party: actors of the scheme ucdp
 * written                     written: 0 no, 1 and 2 yes, −1 unclear
 * ceasefire_class             1 cessation, 2 with compliance, 3 definitive
 * enforcement                 0 none, 1 external state, 2 NGO or IGO
 * cf_dec_yr, _month, _day     event agreed: the day it was declared
 * cf_effect_yr, _month, _day  event effective
 * end_yr, _month, _day        event ended, where ended is 1; 0 and −1 are not known
 * side, partial, fixed, fixed_time, timing, implement, ddr, mediator_nego,
 *   mediator_send, pax_id, ucdp_acd_id, ucdp_dyad, p_…, comment   note; implement tells
 *                             what was agreed to be monitored, not by whom
 * link, link_id1…, cf_pp, splinter, nsa_frac, evidence_…, factivia_…, coder: not kept
 * </pre>
 */
final class EthPrioCeasefires implements Dataset {

	private static final List<String> COLUMNS = List.of("cc", "location", "region", "cf_id", "uniq_id", "ucdp_actor_id",
			"actor_name", "ucdp_acd_id", "ucdp_dyad", "pax_id", "cf_dec_yr", "cf_dec_month", "cf_dec_day",
			"cf_effect_yr", "cf_effect_month", "cf_effect_day", "side", "partial", "written", "fixed", "fixed_time",
			"nsa_frac", "p_humanitarian", "p_peaceprocess", "p_holiday", "p_election", "p_other", "p_other_comment",
			"p_unclear", "ceasefire_class", "timing", "implement", "enforcement", "ddr", "mediator_nego",
			"mediator_send", "cf_pp", "splinter", "link", "ended", "end_yr", "end_month", "end_day", "truce",
			"evidence_onset", "evidence_end", "factivia_source", "factivia_page", "coder", "comment",
			"recentadditions");

	private static final List<String> NOTED = List.of("location", "side", "partial", "fixed", "fixed_time", "timing",
			"implement", "ddr", "mediator_nego", "mediator_send", "pax_id", "ucdp_acd_id", "ucdp_dyad",
			"p_humanitarian", "p_peaceprocess", "p_holiday", "p_election", "p_other", "p_other_comment", "comment");

	private static final DatasetLayout LAYOUT = new DatasetLayout("eth-prio-cf",
			"ETH/PRIO Civil Conflict Ceasefire Dataset",
			List.of("cf_id", "ucdp_actor_id", "actor_name", "cf_dec_yr", "cf_effect_yr", "ceasefire_class"),
			List.of(COLUMNS), Map.of(), Pattern.compile("(?i)cfd?[_-].*?(20\\d\\d)"));

	@Override
	public DatasetLayout layout() {
		return LAYOUT;
	}

	@Override
	public Publication publication() {
		return new Publication("eth-prio", "ETH Zürich and PRIO", "https://www.prio.org", "academic use, to be cited");
	}

	@Override
	public void read(DatasetRow row, Reading reading) {
		String given = row.required("cf_id");
		String name = row.required("actor_name");
		if (given == null || name == null) {
			return;
		}
		String id = "cf-" + given.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
		String key = row.text("uniq_id", "ucdp_actor_id", "actor_name");
		PartialDate declared = date(row, "cf_dec");
		ActorEntry party = reading.actor("ucdp", "ucdp_actor_id", row.text("ucdp_actor_id"), name,
				UcdpActors.kind(name));
		String label = "Ceasefire in " + row.raw("location") + ((declared != null) ? ", " + declared.render() : "");
		Draft terms = reading.draft(Ceasefires.CEASEFIRE, id, label, null)
			.rowKey(String.valueOf(key))
			.locator("cf_id " + given + ", uniq_id " + row.raw("uniq_id"))
			.truth("written", switch (row.raw("written")) {
				case "0" -> false;
				case "1", "2" -> true;
				default -> null;
			})
			.code("ceasefire_class",
					coded(row, "ceasefire_class", "cessation", "cessation_with_compliance", "definitive"))
			.code("enforcement",
					row.raw("enforcement").equals("0") ? "none"
							: coded(row, "enforcement", "external_state", "ngo_or_igo"))
			.role("party", party)
			.note((party == null) ? "actor " + name : null);
		NOTED.forEach((column) -> UcdpYears.note(row, terms, column));
		event(reading, terms, key, "agreed", declared);
		event(reading, terms, key, "effective", date(row, "cf_effect"));
		event(reading, terms, key, "ended", row.raw("ended").equals("1") ? date(row, "end") : null);
	}

	private static void event(Reading reading, Draft terms, @Nullable String key, String event,
			@Nullable PartialDate date) {
		if (date != null) {
			reading
				.draft(Ceasefires.CEASEFIRE_EVENT, terms.fact().key().slug() + "-" + event,
						terms.fact().label() + ": " + event, terms.fact())
				.rowKey(String.valueOf(key))
				.code("event", event)
				.date("happened", date);
		}
	}

	/** The code of a number that counts from 1; other numbers are not known. */
	private static @Nullable String coded(DatasetRow row, String column, String... codes) {
		String cell = row.raw(column);
		int number = cell.matches("[1-9]") ? Integer.parseInt(cell) : 0;
		if (number > codes.length) {
			row.add(NoticeCode.UNKNOWN_CODE, column, cell, "The codebook knows 1 to " + codes.length + ".");
		}
		return (number >= 1 && number <= codes.length) ? codes[number - 1] : null;
	}

	/** Year, month and day in columns of their own; 0 and −1 are not known. */
	private static @Nullable PartialDate date(DatasetRow row, String prefix) {
		Integer year = row.integer(prefix + "_yr");
		Integer month = row.integer(prefix + "_month");
		Integer day = row.integer(prefix + "_day");
		if (year == null || year < 1) {
			return null;
		}
		String text = (month == null || month < 1) ? String.format("%04d", year) : (day == null || day < 1)
				? String.format("%04d-%02d", year, month) : String.format("%04d-%02d-%02d", year, month, day);
		try {
			return PartialDate.parse(text);
		}
		catch (IllegalArgumentException ex) {
			row.add(NoticeCode.BAD_DATE, prefix + "_yr", text, "There is no such day.");
			return null;
		}
	}

}
