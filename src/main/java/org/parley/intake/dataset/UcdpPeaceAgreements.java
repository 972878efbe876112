package org.parley.intake.dataset;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.parley.fact.Talks;
import org.parley.intake.format.DatasetLayout;
import org.parley.notice.NoticeCode;
import org.parley.reference.ActorEntry;

/**
 * UCDP Peace Agreement Dataset: one row is one agreement. Codebook: Pettersson, "UCDP
 * Peace Agreement Dataset Codebook", Uppsala University; Davies, Pettersson and Öberg
 * 2022, Journal of Peace Research 59(4).
 *
 * <pre>
 * paid                       the fact: ucdp-pa-PAID
 * pa_name                    title
 * pa_date                    signed
 * linktofulltextagreement    text_url
 * actor_id, actor_name       party: two lists, actors of the scheme ucdp
 * cease … termdur            topics of the list ucdp-pa, those coded 1; −1 is unclear
 * pa_comment                 quote
 * conflict_name, pa_sign, pa_3rd, pa_type, ended, duration   note
 * the rest                   not kept
 * </pre>
 */
final class UcdpPeaceAgreements implements Dataset {

	private static final List<String> PROVISIONS = List.of("cease", "intarmy", "ddr", "withd", "mil_prov", "pp",
			"intgov", "intciv", "elections", "interim", "natalks", "shagov", "pol_prov", "aut", "fed", "ind", "ref",
			"shaloc", "regdev", "cul", "demarcation", "locgov", "terr_prov", "amn", "pris", "recon", "return",
			"justice_prov", "reaffirm", "outlin", "pko", "gender", "co_impl", "termdur");

	private static final List<String> COLUMNS = List.of("paid", "region", "gwno", "conflict_id", "conflict_name",
			"dyad_id", "dyad_name", "actor_id", "actor_name", "incompatibility", "pa_name", "year", "pa_date",
			"pa_comment", "pa_sign", "c_sign", "pa_3rd", "c_3rd", "ended", "duration", "c_duration", "noconf17", "txt",
			"linktofulltextagreement", "inclusive", "no_dyad", "pa_type", "out_iss", "procid", "frame", "version",
			"dateintervalstart_meta", "dateintervalend_meta");

	private static final DatasetLayout LAYOUT = new DatasetLayout("ucdp-peace-agreements",
			"UCDP Peace Agreement Dataset", List.of("paid", "actor_id", "actor_name", "pa_name", "pa_date"),
			List.of(COLUMNS, PROVISIONS), Map.of(), Pattern.compile("(?i)peace-?agreements-?(\\d\\d)(\\d)"));

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
		String id = row.required("paid");
		String name = row.required("pa_name");
		if (id == null || name == null || !id.matches("\\d+")) {
			row.add(NoticeCode.BAD_NUMBER, "paid", id, "The id of an agreement is a number.");
			return;
		}
		Draft draft = reading.draft(Talks.AGREEMENT, "ucdp-pa-" + id, name, null)
			.locator("paid " + id)
			.text("title", name)
			.date("signed", Draft.day(row.day("pa_date")))
			.text("text_url", row.text("linktofulltextagreement"))
			.quote(row.text("pa_comment"));
		parties(row, reading, draft);
		for (String provision : PROVISIONS) {
			switch (row.raw(provision)) {
				case "1" -> draft.topic("ucdp-pa", provision, null);
				case "-1" -> row.count(NoticeCode.MISSING_CODES, provision, "-1");
				default -> {
				}
			}
		}
		for (String column : List.of("conflict_name", "pa_sign", "pa_3rd", "pa_type", "ended", "duration")) {
			String text = row.text(column);
			draft.note((text != null) ? column + " " + text : null);
		}
	}

	private static void parties(DatasetRow row, Reading reading, Draft draft) {
		List<ActorEntry> parties = UcdpActors.list(row, reading, "actor_id", "actor_name");
		parties.forEach((party) -> draft.role("party", party));
		draft.note(parties.isEmpty() ? "parties " + row.raw("actor_name") : null);
	}

}
