package org.parley.intake.dataset;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.parley.intake.format.DatasetLayout;
import org.parley.notice.Effect;
import org.parley.notice.Notice;
import org.parley.notice.NoticeCode;

/**
 * GDELT 2 events: one row is what a machine read as one event in the news of a quarter of
 * an hour. By hand audits most are not real events of that type at that place, so that
 * they are leads and never accounts. Codebook: "The GDELT Event Database Data Format
 * Codebook V2.0".
 *
 * <pre>
 * GlobalEventID            code
 * SQLDATE, DATEADDED       event_on, added_at
 * EventCode, EventRootCode, QuadClass, GoldsteinScale   event_code, root_code, quad_class,
 *                          goldstein
 * NumMentions, NumSources, NumArticles, AvgTone   mentions, sources, articles, tone
 * Actor1Name, Actor1CountryCode and 2   actor_1, actor_1_country, actor_2, actor_2_country
 * ActionGeo FullName, CountryCode, Lat, Long   place, country, lat, lon
 * SOURCEURL                url
 * the rest                 not kept
 * </pre>
 */
final class GdeltEvents implements ListDataset {

	private static final List<String> COLUMNS = Stream
		.of(Stream.of("globaleventid", "sqldate", "monthyear", "year", "fractiondate"), actor("actor1"),
				actor("actor2"),
				Stream.of("isrootevent", "eventcode", "eventbasecode", "eventrootcode", "quadclass", "goldsteinscale",
						"nummentions", "numsources", "numarticles", "avgtone"),
				geo("actor1geo"), geo("actor2geo"), geo("actiongeo"), Stream.of("dateadded", "sourceurl"))
		.flatMap((part) -> part)
		.toList();

	private static final DatasetLayout LAYOUT = new DatasetLayout("gdelt-events", "GDELT 2 events",
			List.of("globaleventid", "sqldate", "eventcode", "quadclass", "goldsteinscale", "dateadded", "sourceurl"),
			List.of(COLUMNS),
			Map.of("globaleventid", Pattern.compile("\\d+"), "sqldate", Pattern.compile("\\d{8}"), "quadclass",
					Pattern.compile("[1-4]"), "dateadded", Pattern.compile("\\d{14}")),
			Pattern.compile("(?i)(\\d{14})\\.export"));

	private static Stream<String> actor(String actor) {
		return Stream
			.of("code", "name", "countrycode", "knowngroupcode", "ethniccode", "religion1code", "religion2code",
					"type1code", "type2code", "type3code")
			.map((part) -> actor + part);
	}

	private static Stream<String> geo(String place) {
		return Stream.of("_type", "_fullname", "_countrycode", "_adm1code", "_adm2code", "_lat", "_long", "_featureid")
			.map((part) -> place + part);
	}

	@Override
	public DatasetLayout layout() {
		return LAYOUT;
	}

	@Override
	public Effect store(DatasetRow row, ListStore store) {
		String id = row.required("globaleventid");
		if (id == null || !id.matches("\\d{1,40}")) {
			row.add(NoticeCode.BAD_NUMBER, "globaleventid", id, "The id of an event is a number.");
			return Effect.REJECTED;
		}
		Map<String, Object> values = new HashMap<>();
		put(values, "event_on", date(row));
		put(values, "added_at", added(row));
		text(row, values, "event_code", "eventcode", 10);
		text(row, values, "root_code", "eventrootcode", 10);
		put(values, "quad_class", row.integer("quadclass"));
		put(values, "goldstein", row.decimal("goldsteinscale"));
		put(values, "mentions", row.integer("nummentions"));
		put(values, "sources", row.integer("numsources"));
		put(values, "articles", row.integer("numarticles"));
		put(values, "tone", row.decimal("avgtone"));
		text(row, values, "actor_1", "actor1name", 200);
		text(row, values, "actor_1_country", "actor1countrycode", 10);
		text(row, values, "actor_2", "actor2name", 200);
		text(row, values, "actor_2_country", "actor2countrycode", 10);
		text(row, values, "place", "actiongeo_fullname", 300);
		text(row, values, "country", "actiongeo_countrycode", 10);
		put(values, "lat", row.decimal("actiongeo_lat"));
		put(values, "lon", row.decimal("actiongeo_long"));
		text(row, values, "url", "sourceurl", 1000);
		return Notice.anyError(row.notices()) ? Effect.REJECTED : store.lead(new Lead(LAYOUT.name(), id, values));
	}

	private static void put(Map<String, Object> values, String column, @Nullable Object value) {
		if (value != null) {
			values.put(column, value);
		}
	}

	private static void text(DatasetRow row, Map<String, Object> values, String column, String from, int longest) {
		String text = row.text(from);
		put(values, column, (text != null && text.length() > longest) ? text.substring(0, longest) : text);
	}

	private static @Nullable LocalDate date(DatasetRow row) {
		try {
			return LocalDate.parse(row.raw("sqldate"), DateTimeFormatter.BASIC_ISO_DATE);
		}
		catch (DateTimeException ex) {
			row.add(NoticeCode.BAD_DATE, "sqldate", row.raw("sqldate"), "This should be a day, as 20251018.");
			return null;
		}
	}

	private static @Nullable Object added(DatasetRow row) {
		try {
			return LocalDateTime.parse(row.raw("dateadded"), DateTimeFormatter.ofPattern("uuuuMMddHHmmss"))
				.atOffset(ZoneOffset.UTC);
		}
		catch (DateTimeException ex) {
			row.add(NoticeCode.BAD_DATE, "dateadded", row.raw("dateadded"),
					"This should be a time, as 20180101000000.");
			return null;
		}
	}

}
