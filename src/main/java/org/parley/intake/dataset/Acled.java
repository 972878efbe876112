package org.parley.intake.dataset;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.parley.fact.Incidents;
import org.parley.fact.Talks;
import org.parley.intake.format.DatasetLayout;
import org.parley.notice.NoticeCode;
import org.parley.reference.ActorEntry;
import org.parley.support.PartialDate;

/**
 * ACLED event data, as its users download them; they may not be passed on. One row is one
 * event. Codebook: "ACLED Codebook"; Raleigh, Kishi and Linke 2023, Humanities and Social
 * Sciences Communications 10:74.
 *
 * <pre>
 * event_id_cnty             the fact: acled-ID
 * event_type, sub_event_type   incident_kind: battles clash; air or drone strikes, shelling,
 *                           suicide bombs, other explosions; abductions, other attacks on
 *                           civilians. The sub-event Agreement is an agreement. Protests,
 *                           riots and other developments have no place here: refused
 * event_date, time_precision   started: 1 day, 2 about that day, 3 its month
 * actor1, actor2            side_a, side_b: actors of the scheme acled, which has no numbers;
 *                           no direction is meant
 * iso, country              place: scheme iso-n3
 * latitude, longitude       lat, lon
 * fatalities                deaths, best
 * location, admin1-3        description
 * source                    the citations of the account, one per outlet
 * notes                     quote
 * sub_event_type, assoc_actor_1, assoc_actor_2, civilian_targeting, geo_precision,
 *   source_scale, tags      note
 * year, disorder_type, inter1, inter2, interaction, region, timestamp: not kept
 * </pre>
 */
final class Acled implements Dataset {

	private static final List<String> COLUMNS = List.of("event_id_cnty", "event_date", "year", "time_precision",
			"disorder_type", "event_type", "sub_event_type", "actor1", "assoc_actor_1", "inter1", "actor2",
			"assoc_actor_2", "inter2", "interaction", "civilian_targeting", "iso", "region", "country", "admin1",
			"admin2", "admin3", "location", "latitude", "longitude", "geo_precision", "source", "source_scale", "notes",
			"fatalities", "tags", "timestamp");

	private static final DatasetLayout LAYOUT = new DatasetLayout("acled", "ACLED", List.of("event_id_cnty",
			"event_date", "event_type", "sub_event_type", "actor1", "latitude", "longitude", "fatalities"),
			List.of(COLUMNS), Map.of(), Pattern.compile("(?i)acled"));

	@Override
	public DatasetLayout layout() {
		return LAYOUT;
	}

	@Override
	public Publication publication() {
		return new Publication("acled", "ACLED", "https://acleddata.com", "ACLED terms of use: not to be passed on");
	}

	@Override
	public void read(DatasetRow row, Reading reading) {
		String given = row.required("event_id_cnty");
		LocalDate day = row.day("event_date");
		if (given == null || !given.matches("[A-Za-z]{3}\\d+")) {
			row.add(NoticeCode.BAD_VALUE, "event_id_cnty", given, "The id of an event is three letters and a number.");
			return;
		}
		String id = "acled-" + given.toLowerCase(Locale.ROOT);
		ActorEntry one = actor(row, reading, "actor1");
		ActorEntry other = actor(row, reading, "actor2");
		String label = row.raw("sub_event_type") + ", " + row.raw("location") + ((day != null) ? ", " + day : "");
		String kind = kind(row.raw("event_type"), row.raw("sub_event_type"));
		if (row.raw("sub_event_type").equals("Agreement")) {
			Draft draft = reading.draft(Talks.AGREEMENT, id, label, null)
				.date("signed", date(row, day))
				.role("party", one)
				.role("party", other);
			finish(row, draft, given);
		}
		else if (kind != null) {
			Draft draft = reading.draft(Incidents.INCIDENT, id, label, null)
				.code("incident_kind", kind)
				.date("started", date(row, day))
				.actor("side_a", one)
				.actor("side_b", other)
				.place("place", reading.country("iso-n3", row.text("iso"), row.text("country")))
				.number("lat", row.decimal("latitude"))
				.number("lon", row.decimal("longitude"))
				.count("deaths", null, row.integer("fatalities"), null)
				.text("description",
						String.join(", ",
								List.of("location", "admin3", "admin2", "admin1", "country")
									.stream()
									.map(row::raw)
									.filter((part) -> !part.isEmpty())
									.distinct()
									.toList()));
			finish(row, draft, given);
		}
	}

	private static void finish(DatasetRow row, Draft draft, String given) {
		draft.locator("event_id_cnty " + given).quote(row.text("notes"));
		for (String outlet : row.raw("source").split(";", -1)) {
			draft.cite(outlet.isBlank() ? null : outlet.strip(), null, null);
		}
		for (String column : List.of("sub_event_type", "assoc_actor_1", "assoc_actor_2", "civilian_targeting",
				"geo_precision", "source_scale", "tags")) {
			UcdpYears.note(row, draft, column);
		}
	}

	private static @Nullable ActorEntry actor(DatasetRow row, Reading reading, String column) {
		String name = row.text(column);
		String code = (name != null && name.length() > 80) ? name.substring(0, 80) : name;
		return reading.actor("acled", column, code, name, "armed_group");
	}

	private static @Nullable String kind(String event, String subEvent) {
		return switch (event) {
			case "Battles" -> "clash";
			case "Explosions/Remote violence" -> switch (subEvent) {
				case "Air/drone strike" -> "air_strike";
				case "Shelling/artillery/missile attack" -> "shelling";
				case "Suicide bomb" -> "suicide_attack";
				default -> "bombing";
			};
			case "Violence against civilians" -> subEvent.startsWith("Abduction") ? "abduction" : "attack";
			default -> null;
		};
	}

	private static @Nullable PartialDate date(DatasetRow row, @Nullable LocalDate day) {
		if (day == null) {
			return null;
		}
		return switch (row.raw("time_precision")) {
			case "1" -> Draft.day(day);
			case "3" -> Draft.span(day.withDayOfMonth(1), day.plusMonths(1).withDayOfMonth(1).minusDays(1), "month");
			default -> Draft.span(day, day, "day~");
		};
	}

}
