package org.parley.briefing;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.parley.briefing.content.Question;
import org.parley.briefing.content.Section;
import org.parley.briefing.content.Since;
import org.parley.db.ops.tables.records.BriefingRecord;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.when;
import static org.parley.db.ops.Tables.BRIEFING;
import static org.parley.db.ops.Tables.BRIEFING_FACT;
import static org.parley.db.ops.Tables.DELIVERY;

/** The catalogue of briefings: what was issued under which number. */
public final class CatalogueStore {

	static final String ISSUED = "issued";

	/** A statement takes only so many values. */
	private static final int MOST_ROWS = 1_000;

	private final DSLContext db;

	/** Keeps the catalogue through a connection of the owner. */
	public CatalogueStore(DSLContext db) {
		this.db = db;
	}

	/** Which periods are done, through the same connection. */
	public PeriodStore periods() {
		return new PeriodStore(this.db);
	}

	/** The number of the next briefing of a dossier. */
	int nextNumber(String dossier) {
		Integer last = this.db.select(coalesce(max(BRIEFING.NUMBER), 0))
			.from(BRIEFING)
			.where(BRIEFING.DOSSIER.eq(dossier))
			.fetchSingle()
			.value1();
		return last + 1;
	}

	/**
	 * The briefing that was issued for the same question.
	 * @param exactly whether it must also have been asked at the same known-at
	 */
	Optional<CatalogueEntry> find(Question question, boolean exactly) {
		return this.db.selectFrom(BRIEFING)
			.where(BRIEFING.DOSSIER.eq(question.dossier().slug()))
			.and(BRIEFING.STATUS.eq(ISSUED))
			.and(BRIEFING.PERIOD.eq(question.period().name()))
			.and(BRIEFING.AS_OF.eq(at(question.asOf())))
			.and(BRIEFING.SECTIONS.eq(Section.codes(question.sections())))
			.and(BRIEFING.LANGUAGE.eq(question.language()))
			.and(exactly ? BRIEFING.KNOWN_AT.eq(at(question.knownAt())) : noCondition())
			.orderBy(BRIEFING.NUMBER.desc())
			.limit(1)
			.fetchOptional(CatalogueStore::entry);
	}

	/** All that was issued of one dossier, or of all of them, in the order of numbers. */
	public List<CatalogueEntry> list(@Nullable String dossier) {
		return this.db.selectFrom(BRIEFING)
			.where(BRIEFING.STATUS.eq(ISSUED))
			.and((dossier != null) ? BRIEFING.DOSSIER.eq(dossier) : noCondition())
			.orderBy(BRIEFING.DOSSIER, BRIEFING.NUMBER)
			.fetch(CatalogueStore::entry);
	}

	private static CatalogueEntry entry(BriefingRecord row) {
		return new CatalogueEntry(row.getNumber(),
				new CatalogueEntry.Asked(row.getDossier(), row.getPeriod(), row.getSections(), row.getLanguage(),
						row.getScheduled()),
				row.getIssuedAt().toInstant(),
				new CatalogueEntry.Clock(row.getAsOf().toInstant(), row.getKnownAt().toInstant()), row.getFile(),
				row.getSha256(),
				new CatalogueEntry.Content(row.getContentSha256(), row.getPages(), row.getTemplateSha256()),
				(row.getFileLetGoAt() != null) ? row.getFileLetGoAt().toInstant() : null);
	}

	/**
	 * The issue before a question: the latest that knew less of the world and had been
	 * issued when the question was asked; of several, the one in the same language. The
	 * same clocks always find the same one.
	 */
	Optional<Since> findBefore(String dossier, String language, Instant asOf, Instant knownAt) {
		return this.db.select(BRIEFING.NUMBER, BRIEFING.AS_OF, BRIEFING.KNOWN_AT)
			.from(BRIEFING)
			.where(BRIEFING.DOSSIER.eq(dossier))
			.and(BRIEFING.STATUS.eq(ISSUED))
			.and(BRIEFING.AS_OF.lt(at(asOf)))
			.and(BRIEFING.ISSUED_AT.le(at(knownAt)))
			.orderBy(BRIEFING.AS_OF.desc(), when(BRIEFING.LANGUAGE.eq(language), 0).otherwise(1),
					BRIEFING.NUMBER.desc())
			.limit(1)
			.fetchOptional((row) -> new Since(row.value1(), row.value2().toInstant(), row.value3().toInstant()));
	}

	/** How many facts an issued briefing was made from. */
	public int countFacts(String dossier, int number) {
		return this.db.fetchCount(this.db.selectOne()
			.from(BRIEFING_FACT)
			.join(BRIEFING)
			.on(BRIEFING.ID.eq(BRIEFING_FACT.BRIEFING_ID))
			.where(BRIEFING.DOSSIER.eq(dossier))
			.and(BRIEFING.NUMBER.eq(number)));
	}

	/**
	 * Enters a briefing that is being issued and returns its id.
	 * @param factIds the facts it was made from
	 */
	long add(Question question, CatalogueEntry entry, List<Long> factIds) {
		long id = add(question, entry);
		for (int from = 0; from < factIds.size(); from += MOST_ROWS) {
			this.db.insertInto(BRIEFING_FACT, BRIEFING_FACT.BRIEFING_ID, BRIEFING_FACT.FACT_ID)
				.valuesOfRows(factIds.subList(from, Math.min(from + MOST_ROWS, factIds.size()))
					.stream()
					.map((factId) -> DSL.row(id, factId))
					.toList())
				.execute();
		}
		return id;
	}

	private long add(Question question, CatalogueEntry entry) {
		return this.db.insertInto(BRIEFING)
			.set(BRIEFING.DOSSIER, question.dossier().slug())
			.set(BRIEFING.NUMBER, entry.number())
			.set(BRIEFING.PERIOD, question.period().name())
			.set(BRIEFING.STARTS_AT, at(question.period().startsAt(question.dossier().zone())))
			.set(BRIEFING.ENDS_AT, at(question.period().endsAt(question.dossier().zone())))
			.set(BRIEFING.AS_OF, at(question.asOf()))
			.set(BRIEFING.KNOWN_AT, at(question.knownAt()))
			.set(BRIEFING.SECTIONS, Section.codes(question.sections()))
			.set(BRIEFING.LANGUAGE, question.language())
			.set(BRIEFING.STATUS, ISSUED)
			.set(BRIEFING.SCHEDULED, entry.asked().scheduled())
			.set(BRIEFING.FILE, entry.file())
			.set(BRIEFING.SHA256, entry.sha256())
			.set(BRIEFING.CONTENT_SHA256, entry.content().hash())
			.set(BRIEFING.TEMPLATE_SHA256, entry.content().templates())
			.set(BRIEFING.PAGES, entry.content().pages())
			.set(BRIEFING.ISSUED_AT, at(entry.issuedAt()))
			.returningResult(BRIEFING.ID)
			.fetchSingle()
			.value1();
	}

	/**
	 * Those that were issued before a time, whose files are kept, and of which nothing is
	 * still to be delivered.
	 */
	List<CatalogueEntry> listKept(Instant issuedBefore) {
		return this.db.selectFrom(BRIEFING)
			.where(BRIEFING.STATUS.eq(ISSUED))
			.and(BRIEFING.FILE_LET_GO_AT.isNull())
			.and(BRIEFING.ISSUED_AT.lt(at(issuedBefore)))
			.andNotExists(this.db.selectOne()
				.from(DELIVERY)
				.where(DELIVERY.BRIEFING_ID.eq(BRIEFING.ID))
				.and(DELIVERY.STATE.in("pending", "sending")))
			.orderBy(BRIEFING.ID)
			.fetch(CatalogueStore::entry);
	}

	/** Notes that the files of a briefing were removed. */
	void letGo(CatalogueEntry entry, Instant now) {
		this.db.update(BRIEFING)
			.set(BRIEFING.FILE_LET_GO_AT, at(now))
			.where(BRIEFING.DOSSIER.eq(entry.asked().dossier()))
			.and(BRIEFING.NUMBER.eq(entry.number()))
			.execute();
	}

	static OffsetDateTime at(Instant instant) {
		return instant.atOffset(ZoneOffset.UTC);
	}

}
