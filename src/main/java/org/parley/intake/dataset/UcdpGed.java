package org.parley.intake.dataset;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.parley.fact.Incidents;
import org.parley.intake.format.DatasetLayout;
import org.parley.notice.NoticeCode;
import org.parley.reference.ActorEntry;
import org.parley.support.PartialDate;

/**
 * UCDP Georeferenced Event Dataset: one row is one event of organised violence, an
 * incident here. Codebook: Högbladh, "UCDP GED Codebook", Department of Peace and
 * Conflict Research, Uppsala University; Sundberg and Melander 2013, Journal of Peace
 * Research 50(4).
 *
 * <pre>
 * id                            the fact: ucdp-ged-ID
 * type_of_violence              incident_kind: 1 state_based, 2 non_state, 3 one_sided
 * date_start, date_end,         started, ended: days when date_prec is 1; else both the
 *   date_prec                   span in which the event lies
 * side_a, side_b and ids        side_a, side_b: actors of the scheme ucdp
 * country, country_id, adm_1    place: the first-level unit within the country, scheme gw; the
 *                               country where the dataset names no unit
 * where_prec                    where_precision
 * latitude, longitude           lat, lon
 * deaths_a, _b, _civilians,     the same; best estimates without range
 *   _unknown
 * low, best, high               deaths, as given
 * where_coordinates, adm_2,     description
 *   adm_1, country
 * source_article, _office,      the citations of the account
 *   _date, _headline
 * conflict, dyad, where_description, source_original, number_of_sources,
 *   event_clarity, code_status  note
 * year, active_year, geom_wkt, priogrid_gid, region, gwnoa, gwnob: follow from the others,
 *   not kept
 * </pre>
 */
final class UcdpGed implements Dataset {

	private static final List<String> OLD = List.of("id", "year", "active_year", "type_of_violence", "conflict_new_id",
			"conflict_name", "dyad_new_id", "dyad_name", "side_a_new_id", "side_a", "side_b_new_id", "gwnob", "side_b",
			"number_of_sources", "source_article", "source_office", "source_date", "source_headline", "source_original",
			"where_prec", "where_coordinates", "adm_1", "adm_2", "latitude", "longitude", "geom_wkt", "priogrid_gid",
			"country", "country_id", "region", "event_clarity", "date_prec", "date_start", "date_end", "deaths_a",
			"deaths_b", "deaths_civilians", "deaths_unknown", "low", "best", "high");

	private static final List<String> NEW = List.of("id", "relid", "year", "active_year", "code_status",
			"type_of_violence", "conflict_dset_id", "conflict_new_id", "conflict_name", "dyad_dset_id", "dyad_new_id",
			"dyad_name", "side_a_dset_id", "side_a_new_id", "side_a", "side_b_dset_id", "side_b_new_id", "side_b",
			"number_of_sources", "source_article", "source_office", "source_date", "source_headline", "source_original",
			"where_prec", "where_coordinates", "where_description", "adm_1", "adm_2", "latitude", "longitude",
			"geom_wkt", "priogrid_gid", "country", "country_id", "region", "event_clarity", "date_prec", "date_start",
			"date_end", "deaths_a", "deaths_b", "deaths_civilians", "deaths_unknown", "best", "high", "low", "gwnoa",
			"gwnob");

	private static final Pattern NUMBER = Pattern.compile("\\d+");

	private static final Pattern DEGREES = Pattern.compile("-?\\d{1,3}(\\.\\d+)?");

	private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}.*");

	private static final DatasetLayout LAYOUT = new DatasetLayout("ucdp-ged", "UCDP Georeferenced Event Dataset",
			List.of("id", "type_of_violence", "side_a", "side_b", "where_prec", "latitude", "longitude", "date_prec",
					"date_start", "date_end", "deaths_a", "deaths_b", "deaths_civilians", "deaths_unknown", "low",
					"best", "high"),
			List.of(OLD, NEW),
			Map.of("id", NUMBER, "year", Pattern.compile("\\d{4}"), "type_of_violence", Pattern.compile("[123]"),
					"latitude", DEGREES, "longitude", DEGREES, "date_start", DAY, "date_end", DAY, "low", NUMBER,
					"best", NUMBER, "high", NUMBER),
			Pattern.compile("(?i)^ged(?:event)?_?v?(\\d\\d)_?(\\d)(?:_(\\d+))?(?!\\d)"));

	private static final int LONGEST_HEADLINE_LIST = 200;

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
		String id = row.required("id");
		LocalDate from = row.day("date_start");
		LocalDate until = row.day("date_end");
		ActorEntry sideA = side(row, reading, "side_a");
		ActorEntry sideB = side(row, reading, "side_b");
		if (id == null) {
			return;
		}
		if (!NUMBER.matcher(id).matches()) {
			row.add(NoticeCode.BAD_NUMBER, "id", id, "The id of an event is a number.");
			return;
		}
		Draft draft = reading.draft(Incidents.INCIDENT, "ucdp-ged-" + id, label(row, sideA, sideB, from), null)
			.locator("id " + id + ((row.text("relid") != null) ? ", relid " + row.text("relid") : ""))
			.code("incident_kind", kind(row))
			.actor("side_a", sideA)
			.actor("side_b", sideB)
			.place("place",
					reading.unit(reading.country("gw", row.text("country_id"), row.text("country")), row.text("adm_1")))
			.number("where_precision", row.integer("where_prec"))
			.number("lat", row.decimal("latitude"))
			.number("lon", row.decimal("longitude"))
			.text("description", where(row));
		dates(row, draft, from, until);
		losses(row, draft);
		notes(row, draft);
		new GedSources(row).citeIn(draft);
	}

	private static @Nullable ActorEntry side(DatasetRow row, Reading reading, String side) {
		String name = row.required(side);
		String code = row.text(side + "_new_id", side + "_dset_id");
		return reading.actor("ucdp", side, code, name, UcdpActors.kind(name));
	}

	private static @Nullable String kind(DatasetRow row) {
		return switch (row.integer("type_of_violence")) {
			case 1 -> "state_based";
			case 2 -> "non_state";
			case 3 -> "one_sided";
			case null -> null;
			default -> {
				row.add(NoticeCode.UNKNOWN_CODE, "type_of_violence", row.raw("type_of_violence"),
						"The codebook knows 1, 2 and 3.");
				yield null;
			}
		};
	}

	/**
	 * A day that is not exact, or is not said to be, is the span that the dataset gives.
	 */
	private static void dates(DatasetRow row, Draft draft, @Nullable LocalDate from, @Nullable LocalDate until) {
		Integer precision = row.integer("date_prec");
		if (from == null || until == null) {
			draft.date("started", Draft.day(from)).date("ended", Draft.day(until));
		}
		else if (from.isAfter(until)) {
			row.add(NoticeCode.BAD_DATE, "date_end", row.raw("date_end"), "The event ends before it begins.");
		}
		else if (precision != null && precision == 1) {
			draft.date("started", Draft.day(from)).date("ended", Draft.day(until));
		}
		else {
			PartialDate span = Draft.span(from, until, from.equals(until) ? "day~" : "interval");
			draft.date("started", span).date("ended", span);
		}
	}

	private static void losses(DatasetRow row, Draft draft) {
		for (String part : List.of("deaths_a", "deaths_b", "deaths_civilians", "deaths_unknown")) {
			draft.count(part, null, row.integer(part), null);
		}
		draft.count("deaths", row.integer("low"), row.integer("best"), row.integer("high"));
	}

	private static void notes(DatasetRow row, Draft draft) {
		note(row, draft, "conflict", "conflict_name");
		note(row, draft, "dyad", "dyad_name");
		note(row, draft, "where", "where_description");
		note(row, draft, "originally from", "source_original");
		note(row, draft, "sources", "number_of_sources");
		note(row, draft, "event clarity", "event_clarity");
		note(row, draft, "code status", "code_status");
	}

	private static void note(DatasetRow row, Draft draft, String what, String column) {
		String text = row.text(column);
		draft.note((text != null) ? what + " " + text : null);
	}

	private static String where(DatasetRow row) {
		return Stream.of("where_coordinates", "adm_2", "adm_1", "country")
			.map(row::text)
			.filter(Objects::nonNull)
			.distinct()
			.collect(Collectors.joining(", "));
	}

	private static String label(DatasetRow row, @Nullable ActorEntry sideA, @Nullable ActorEntry sideB,
			@Nullable LocalDate from) {
		String sides = ((sideA != null) ? sideA.name() : "?") + " – " + ((sideB != null) ? sideB.name() : "?");
		String clipped = (sides.length() > LONGEST_HEADLINE_LIST) ? sides.substring(0, LONGEST_HEADLINE_LIST) : sides;
		String place = row.text("where_coordinates", "country");
		return clipped + ((place != null) ? ", " + place : "") + ((from != null) ? ", " + from : "");
	}

}
