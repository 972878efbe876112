package org.parley.briefing.cut;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Select;
import org.jspecify.annotations.Nullable;
import org.parley.db.store.tables.Actor;

import static org.parley.db.store.Tables.ACCOUNT;
import static org.parley.db.store.Tables.ACTOR;
import static org.parley.db.store.Tables.FACT;
import static org.parley.db.store.Tables.INCIDENT;
import static org.parley.db.store.Tables.PLACE;
import static org.parley.db.store.Tables.VISIBLE_ACCOUNT;

/**
 * Reads incidents of which one account tells alone, each as one row of its table: where
 * nothing is to be weighed, nothing needs the views that weigh.
 */
final class OccurrenceQuery {

	private static final Actor ONE = ACTOR.as("one");

	private static final Actor OTHER = ACTOR.as("other");

	private final DSLContext db;

	private final Terms terms;

	OccurrenceQuery(DSLContext db, Terms terms) {
		this.db = db;
		this.terms = terms;
	}

	/** Those that are visible, by date. */
	List<Occurrence> read(FactQuery facts, Set<Long> lone) {
		Map<Long, Occurrence> found = new LinkedHashMap<>();
		for (Condition way : facts.ways()) {
			select(way).forEach((row) -> {
				if (lone.contains(row.get(FACT.ID))) {
					found.put(row.get(FACT.ID), occurrence(row));
				}
			});
		}
		return List.copyOf(found.values());
	}

	private Select<? extends Record> select(Condition way) {
		return this.db
			.select(FACT.ID, FACT.LABEL, VISIBLE_ACCOUNT.ARTICLE_ID, VISIBLE_ACCOUNT.PUBLIC_AT, PLACE.SLUG, PLACE.NAME,
					PLACE.KIND, PLACE.LAT, PLACE.LON, ONE.NAME, OTHER.NAME)
			.select(INCIDENT.fields())
			.from(INCIDENT)
			.join(ACCOUNT)
			.on(ACCOUNT.ID.eq(INCIDENT.ACCOUNT_ID))
			.join(VISIBLE_ACCOUNT)
			.on(VISIBLE_ACCOUNT.ACCOUNT_ID.eq(INCIDENT.ACCOUNT_ID))
			.join(FACT)
			.on(FACT.ID.eq(ACCOUNT.FACT_ID))
			.leftJoin(PLACE)
			.on(PLACE.ID.eq(INCIDENT.PLACE_ID))
			.leftJoin(ONE)
			.on(ONE.ID.eq(INCIDENT.SIDE_A_ID))
			.leftJoin(OTHER)
			.on(OTHER.ID.eq(INCIDENT.SIDE_B_ID))
			.where(way)
			.and(ACCOUNT.COMPARED.isFalse())
			.and(VISIBLE_ACCOUNT.RANK_ORDER.lt(2))
			.and(VISIBLE_ACCOUNT.STANCE.ne("denies"))
			.orderBy(INCIDENT.STARTED_EARLIEST, FACT.SLUG);
	}

	private Occurrence occurrence(Record row) {
		return new Occurrence(row.get(FACT.ID), this.terms.in(row.get(FACT.LABEL)),
				"episode".equals(row.get(INCIDENT.INCIDENT_KIND)),
				new Heard.Range(seconds(row.get(INCIDENT.STARTED_EARLIEST)), seconds(row.get(INCIDENT.STARTED_LATEST))),
				where(row), sides(row), GroundQuery.toll(row.into(INCIDENT)).figures(), new Occurrence.News(
						row.get(VISIBLE_ACCOUNT.ARTICLE_ID), row.get(VISIBLE_ACCOUNT.PUBLIC_AT).toInstant()));
	}

	private static Occurrence.Where where(Record row) {
		Ground.Place place = (row.get(PLACE.SLUG) != null) ? new Ground.Place(row.get(PLACE.SLUG), row.get(PLACE.NAME),
				row.get(PLACE.KIND), null, GroundQuery.at(row.get(PLACE.LAT), row.get(PLACE.LON))) : null;
		return new Occurrence.Where(place, GroundQuery.at(row.get(INCIDENT.LAT), row.get(INCIDENT.LON)),
				row.get(INCIDENT.WHERE_PRECISION));
	}

	private static @Nullable String sides(Record row) {
		String sides = Stream.of(row.get(ONE.NAME), row.get(OTHER.NAME))
			.filter(Objects::nonNull)
			.collect(Collectors.joining(" – "));
		return sides.isEmpty() ? null : sides;
	}

	private static @Nullable BigDecimal seconds(@Nullable LocalDateTime time) {
		return (time != null) ? BigDecimal.valueOf(time.toEpochSecond(ZoneOffset.UTC)) : null;
	}

}
