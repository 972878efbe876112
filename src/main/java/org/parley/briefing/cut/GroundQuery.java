package org.parley.briefing.cut;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.parley.db.store.tables.records.IncidentRecord;
import org.parley.support.Estimate;

import static org.parley.db.store.Tables.DOSSIER;
import static org.parley.db.store.Tables.DOSSIER_PLACE;
import static org.parley.db.store.Tables.INCIDENT;
import static org.parley.db.store.Tables.PLACE;
import static org.parley.db.store.Tables.PLACE_EXTERNAL_ID;

/**
 * Reads where places lie and how many died, as numbers. Places have no clocks; of losses
 * only those of accounts that are shown are read.
 */
final class GroundQuery {

	private final DSLContext db;

	GroundQuery(DSLContext db) {
		this.db = db;
	}

	Ground read(String dossier, List<Heard> heard, List<Shown> shown) {
		List<String> named = heard.stream()
			.filter((said) -> said.part().equals("place") || said.part().equals("crossing"))
			.map(Heard::item)
			.filter(Objects::nonNull)
			.distinct()
			.toList();
		List<Long> accounts = shown.stream()
			.filter((value) -> value.slot().equals("losses"))
			.map(Shown::accountId)
			.toList();
		return new Ground(
				places(PLACE.ID.in(DSL.select(DOSSIER_PLACE.PLACE_ID)
					.from(DOSSIER_PLACE)
					.join(DOSSIER)
					.on(DOSSIER.ID.eq(DOSSIER_PLACE.DOSSIER_ID))
					.where(DOSSIER.SLUG.eq(dossier)))),
				places(PLACE.SLUG.in(named)).stream().collect(Collectors.toMap(Ground.Place::slug, (place) -> place)),
				tolls(accounts));
	}

	private List<Ground.Place> places(Condition which) {
		var code = DSL.select(DSL.min(PLACE_EXTERNAL_ID.CODE))
			.from(PLACE_EXTERNAL_ID)
			.where(PLACE_EXTERNAL_ID.PLACE_ID.eq(PLACE.ID))
			.and(PLACE_EXTERNAL_ID.SCHEME.eq("iso3"))
			.asField("iso3");
		return this.db.select(PLACE.SLUG, PLACE.NAME, PLACE.KIND, code, PLACE.LAT, PLACE.LON)
			.from(PLACE)
			.where(which)
			.orderBy(PLACE.SLUG)
			.fetch((row) -> new Ground.Place(row.get(PLACE.SLUG), row.get(PLACE.NAME), row.get(PLACE.KIND),
					row.get(code, String.class), at(row.get(PLACE.LAT), row.get(PLACE.LON))));
	}

	static Ground.@Nullable Degrees at(@Nullable BigDecimal lat, @Nullable BigDecimal lon) {
		return (lat == null || lon == null) ? null : new Ground.Degrees(lat.doubleValue(), lon.doubleValue());
	}

	private Map<Long, Ground.Toll> tolls(Collection<Long> accounts) {
		return this.db.selectFrom(INCIDENT)
			.where(INCIDENT.ACCOUNT_ID.in(accounts))
			.fetch()
			.stream()
			.collect(Collectors.toMap(IncidentRecord::getAccountId, GroundQuery::toll));
	}

	static Ground.Toll toll(IncidentRecord row) {
		return new Ground.Toll(estimate(row.getDeathsLow(), row.getDeathsBest(), row.getDeathsHigh()),
				Stream
					.of(estimate(row.getDeathsALow(), row.getDeathsABest(), row.getDeathsAHigh()),
							estimate(row.getDeathsBLow(), row.getDeathsBBest(), row.getDeathsBHigh()),
							estimate(row.getDeathsCiviliansLow(), row.getDeathsCiviliansBest(),
									row.getDeathsCiviliansHigh()),
							estimate(row.getDeathsUnknownLow(), row.getDeathsUnknownBest(), row.getDeathsUnknownHigh()))
					.filter(Objects::nonNull)
					.toList());
	}

	private static @Nullable Estimate estimate(@Nullable Integer low, @Nullable Integer best, @Nullable Integer high) {
		return (low == null && best == null && high == null) ? null
				: new Estimate(number(low), number(best), number(high));
	}

	private static @Nullable BigDecimal number(@Nullable Integer value) {
		return (value != null) ? BigDecimal.valueOf(value) : null;
	}

}
