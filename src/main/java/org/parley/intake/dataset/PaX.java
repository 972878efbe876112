package org.parley.intake.dataset;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.parley.fact.Talks;
import org.parley.intake.format.DatasetLayout;
import org.parley.notice.NoticeCode;

/**
 * PA-X Peace Agreements: one row is one agreement as a document. Codebook: Bell,
 * Badanjak, Beujouan and others, "PA-X Codebook", PeaceRep, University of Edinburgh; Bell
 * and Badanjak 2019, Journal of Peace Research 56(3).
 *
 * <pre>
 * AgtId                    the fact: pax-AGTID
 * Agt                      title
 * Dat                      signed
 * Stage, StageSub          stage, substage; a code that the archive's list lacks is a note
 * the issue columns        topics of the list pax with their depth, 1 to 3
 * Con, PP, PPName, Part, ThrdPart, Status, Agtp, UcdpCon   note; parties are prose there
 * the rest                 not kept
 * </pre>
 */
final class PaX implements Dataset {

	private static final List<String> HEAD = List.of("con", "contp", "pp", "ppname", "reg", "agtid", "ver", "agt",
			"dat", "status", "lgt", "n_characters", "agtp", "stage", "stagesub", "part", "thrdpart", "othagr",
			"loc1iso", "loc2iso", "loc1gwno", "loc2gwno", "ucdpcon", "ucdpagr", "pamagr", "cowwar");

	private static final List<String> SOME_ISSUES = List.of("gch", "stbor", "stxbor", "ce", "ceprov", "cegen", "imun",
			"imsrc");

	private static final DatasetLayout LAYOUT = new DatasetLayout("pax", "PA-X Peace Agreements Database",
			List.of("agtid", "agt", "dat", "stage", "stagesub", "part"), List.of(HEAD, SOME_ISSUES), Map.of(),
			Pattern.compile("(?i)pax.*?(20\\d\\d)|pa-?x.*?v(\\d+)"), "issues where they hold 1, 2 or 3");

	@Override
	public DatasetLayout layout() {
		return LAYOUT;
	}

	@Override
	public Publication publication() {
		return new Publication("pax", "PeaceRep, University of Edinburgh", "https://www.peaceagreements.org",
				"PA-X, non-commercial, share-alike");
	}

	@Override
	public void read(DatasetRow row, Reading reading) {
		String id = row.required("agtid");
		String title = row.required("agt");
		if (id == null || title == null || !id.matches("\\d+")) {
			row.add(NoticeCode.BAD_NUMBER, "agtid", id, "The id of an agreement is a number.");
			return;
		}
		Draft draft = reading.draft(Talks.AGREEMENT, "pax-" + id, title, null)
			.locator("AgtId " + id)
			.text("title", title)
			.date("signed", Draft.day(row.day("dat")))
			.codeOrNote("stage", row.text("stage"))
			.codeOrNote("substage", row.text("stagesub"));
		for (String column : List.of("con", "pp", "ppname", "status", "agtp", "ucdpcon", "part", "thrdpart")) {
			String text = row.text(column);
			draft.note((text != null) ? column + " " + text : null);
		}
		row.columns()
			.stream()
			.filter((column) -> !column.isEmpty() && !HEAD.contains(column) && row.raw(column).matches("[123]"))
			.sorted()
			.forEach((issue) -> draft.topic("pax", issue, Integer.valueOf(row.raw(issue))));
	}

}
