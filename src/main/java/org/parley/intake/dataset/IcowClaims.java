package org.parley.intake.dataset;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.parley.fact.Borders;
import org.parley.intake.format.DatasetLayout;
import org.parley.notice.NoticeCode;
import org.parley.support.PartialDate;

/**
 * ICOW territorial claims: one row is one claim of one state against another over one
 * territory. Claims are directed, so that a dispute may be two rows. Codebook: Hensel and
 * Mitchell, "ICOW Territorial Claims Data", Issue Correlates of War Project; Frederick,
 * Hensel and Macaulay 2017, Journal of Peace Research 54(1).
 *
 * <pre>
 * claimdy             the fact: icow-CLAIMDY
 * name                territory
 * chal, chalname      challenger: actors of the scheme cow
 * tgt, tgtname        target
 * begclaim            since: YYYYMM, month 99 or 00 is not known
 * endclaim, resolved  until; a claim that was not resolved is open, and its endclaim only
 *                     says how far the project looked
 * icowsal             salience
 * resolved, midsiss, midsfat, warsiss, notes   note
 * salchal, saltgt, saltan, salint…, dyad, dyadnum, claim, region, version: not kept
 * </pre>
 */
final class IcowClaims implements Dataset {

	private static final List<String> CLAIMS = List.of("region", "claimdy", "claim", "name", "dyadnum", "chal", "tgt",
			"dyad", "begclaim", "endclaim", "resolved", "endviol", "icowsal", "icowsalc", "salchal", "saltgt", "saltan",
			"salint", "salintc", "salintt", "midsiss", "midsfat", "warsiss", "version", "chalname", "tgtname", "notes",
			"chalname2", "tgtname2", "startyear", "endyear", "years", "dys");

	private static final DatasetLayout LAYOUT = new DatasetLayout(
			"icow", "ICOW Territorial Claims", List.of("claimdy", "name", "chal", "tgt", "begclaim", "endclaim",
					"resolved", "icowsal", "chalname", "tgtname"),
			List.of(CLAIMS), Map.of(), Pattern.compile("(?i)icow.*"));

	private static final Pattern MONTH = Pattern.compile("\\d{6}");

	@Override
	public DatasetLayout layout() {
		return LAYOUT;
	}

	@Override
	public Publication publication() {
		return new Publication("icow", "Issue Correlates of War Project", "https://www.paulhensel.org/icow.html",
				"academic use, to be cited");
	}

	@Override
	public void read(DatasetRow row, Reading reading) {
		String id = row.required("claimdy");
		String name = row.required("name");
		String challenger = row.required("chalname");
		String target = row.required("tgtname");
		PartialDate since = month(row, "begclaim");
		PartialDate until = month(row, "endclaim");
		String resolved = row.text("resolved");
		if (id == null || !id.matches("\\d+")) {
			row.add(NoticeCode.BAD_NUMBER, "claimdy", id, "The id of a claim is a number.");
			return;
		}
		Draft draft = reading
			.draft(Borders.TERRITORIAL_CLAIM, "icow-" + id, name + ": " + challenger + " against " + target, null)
			.locator("claimdy " + id)
			.text("territory", name)
			.date("since", since)
			.date("until", (resolved != null) ? until : null)
			.number("salience", row.integer("icowsal"))
			.code("status", (resolved != null) ? null : "open")
			.role("challenger", reading.actor("cow", "chal", row.text("chal"), challenger, "state"))
			.role("target", reading.actor("cow", "tgt", row.text("tgt"), target, "state"));
		for (String column : List.of("resolved", "endclaim", "midsiss", "midsfat", "warsiss", "notes")) {
			String text = row.text(column);
			draft.note((text != null) ? column + " " + text : null);
		}
	}

	/** A month as YYYYMM. */
	private static @Nullable PartialDate month(DatasetRow row, String column) {
		String cell = row.text(column);
		if (cell == null) {
			return null;
		}
		String month = cell.substring(Math.min(4, cell.length()));
		if (!MONTH.matcher(cell).matches() || (!month.equals("99") && !month.matches("0[0-9]|1[0-2]"))) {
			row.add(NoticeCode.BAD_DATE, column, cell,
					"This should be a year and month, as 194708; month 99 is unknown.");
			return null;
		}
		if (month.equals("99") || month.equals("00")) {
			row.count(NoticeCode.MISSING_CODES, column, "month " + month);
			return PartialDate.parse(cell.substring(0, 4));
		}
		return PartialDate.parse(cell.substring(0, 4) + "-" + month);
	}

}
