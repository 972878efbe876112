package org.parley.briefing.cut;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.jooq.DSLContext;
import org.jooq.Record1;
import org.jooq.Select;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.parley.db.archive.Tables.ACCOUNT;
import static org.parley.db.archive.Tables.CEASEFIRE_TIMELINE;
import static org.parley.db.archive.Tables.DOSSIER_FACT;
import static org.parley.db.store.Tables.ARTICLE_VERSION;
import static org.parley.db.store.Tables.FACT;

/**
 * Finds the days on which something happened to a dossier, all at once: an account of it
 * became public, an article of it was corrected or withdrawn, a ceasefire took a step.
 */
public final class ActivityQuery {

	private static final String USABLE = "usable";

	private final DSLContext db;

	/** Reads through a connection of an archive. */
	public ActivityQuery(DSLContext db) {
		this.db = db;
	}

	/** The days, in the dossier's zone. */
	public Set<LocalDate> days(Dossier dossier) {
		List<Long> factIds = this.db.select(DOSSIER_FACT.FACT_ID)
			.from(DOSSIER_FACT)
			.where(DOSSIER_FACT.DOSSIER.eq(dossier.slug()))
			.fetch(DOSSIER_FACT.FACT_ID);
		ScopeQuery scope = ScopeQuery.of(this.db, factIds);
		Set<LocalDate> days = new TreeSet<>();
		this.db.selectDistinct(ACCOUNT.FACT_ID, ACCOUNT.PUBLIC_AT)
			.from(ACCOUNT)
			.where(scope.of(ACCOUNT.FACT_ID))
			.forEach((row) -> {
				if (scope.has(row.value1())) {
					days.add(day(row.value2().toInstant(), dossier.zone()));
				}
			});
		this.db.select(CEASEFIRE_TIMELINE.CEASEFIRE_ID, CEASEFIRE_TIMELINE.STARTS_ON)
			.from(CEASEFIRE_TIMELINE)
			.where(CEASEFIRE_TIMELINE.SEEN_BY.eq("archive"))
			.forEach((row) -> {
				if (scope.has(row.value1())) {
					days.add(row.value2());
				}
			});
		days.addAll(amended(dossier));
		return days;
	}

	/** The days on which articles of the dossier were corrected or withdrawn. */
	private List<LocalDate> amended(Dossier dossier) {
		var made = org.parley.db.store.Tables.ACCOUNT;
		return this.db.select(coalesce(ARTICLE_VERSION.PUBLISHED_LATEST, ARTICLE_VERSION.RETRIEVED_AT))
			.from(ARTICLE_VERSION)
			.where(ARTICLE_VERSION.STATUS.ne(USABLE))
			.and(exists(selectOne().from(made)
				.where(made.ARTICLE_ID.eq(ARTICLE_VERSION.ARTICLE_ID))
				.and(made.FACT_ID.in(facts(dossier)).or(made.ID.in(reached(dossier))))))
			.fetch((row) -> day(row.value1().toInstant(), dossier.zone()));
	}

	/**
	 * Its facts and those below them, also where nothing about them is visible any more.
	 */
	private Select<Record1<Long>> facts(Dossier dossier) {
		var named = org.parley.db.store.Tables.DOSSIER_FACT;
		var own = org.parley.db.store.Tables.DOSSIER;
		var parent = FACT.as("parent");
		var grandparent = FACT.as("grandparent");
		return select(FACT.ID).from(FACT)
			.leftJoin(parent)
			.on(parent.ID.eq(FACT.PARENT_ID))
			.leftJoin(grandparent)
			.on(grandparent.ID.eq(parent.PARENT_ID))
			.join(named)
			.on(named.FACT_ID.in(FACT.ID, parent.ID, grandparent.ID, grandparent.PARENT_ID))
			.join(own)
			.on(own.ID.eq(named.DOSSIER_ID))
			.where(own.SLUG.eq(dossier.slug()));
	}

	/** The accounts that belong to it by rule. */
	private static Select<Record1<Long>> reached(Dossier dossier) {
		var reach = org.parley.db.store.Tables.DOSSIER_REACH;
		var own = org.parley.db.store.Tables.DOSSIER;
		return select(reach.ACCOUNT_ID).from(reach)
			.join(own)
			.on(own.ID.eq(reach.DOSSIER_ID))
			.where(own.SLUG.eq(dossier.slug()));
	}

	private static LocalDate day(Instant instant, ZoneId zone) {
		return instant.atZone(zone).toLocalDate();
	}

}
