package org.parley.briefing;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.parley.briefing.content.Question;
import org.parley.briefing.content.Section;
import org.parley.briefing.content.Since;
import org.parley.briefing.cut.Dossier;
import org.parley.briefing.period.Period;
import org.parley.db.ops.tables.records.BriefingRecord;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.when;
import static org.parley.db.ops.Tables.BRIEFING;
import static org.parley.db.ops.Tables.BRIEFING_FACT;
import static org.parley.db.ops.Tables.BRIEFING_PERIOD;
import static org.parley.db.ops.Tables.DELIVERY;
import static org.parley.db.ops.Tables.IMPORT_RUN;

/**
 * The catalogue of briefings: what was issued under which number, which periods were
 * empty.
 */
public final class CatalogueStore {

	private static final String ISSUED = "issued";

	private static final String EMPTY = "empty";

	/** A statement takes only so many values. */
	private static final int MOST_ROWS = 1_000;

	private final DSLContext db;

	/** Keeps the catalogue through a connection of the owner. */
	public CatalogueStore(DSLContext db) {
		this.db = db;
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

	/** Enters that periods had nothing to say; one that another process entered stays. */
	public void addEmpty(Dossier dossier, List<Period> periods, Instant now) {
		Collection<String> done = listPeriods(dossier.slug());
		periods.stream()
			.filter((period) -> !done.contains(period.name()))
			.forEach((period) -> addEmpty(dossier, period, now));
	}

	private void addEmpty(Dossier dossier, Period period, Instant now) {
		Long id = this.db.insertInto(BRIEFING)
			.set(BRIEFING.DOSSIER, dossier.slug())
			.set(BRIEFING.PERIOD, period.name())
			.set(BRIEFING.STARTS_AT, at(period.startsAt(dossier.zone())))
			.set(BRIEFING.ENDS_AT, at(period.endsAt(dossier.zone())))
			.set(BRIEFING.AS_OF, at(period.endsAt(dossier.zone())))
			.set(BRIEFING.KNOWN_AT, at(now))
			.set(BRIEFING.SECTIONS, Section.codes(List.of(Section.values())))
			.set(BRIEFING.STATUS, EMPTY)
			.set(BRIEFING.SCHEDULED, true)
			.set(BRIEFING.ISSUED_AT, at(now))
			.returningResult(BRIEFING.ID)
			.fetchSingle()
			.value1();
		setPeriod(dossier.slug(), period.name(), id);
	}

	/** Whether a period has its regular briefing, in another language than this. */
	boolean hasPeriodIn(String dossier, String period, String otherThan) {
		return this.db.fetchExists(this.db.selectOne()
			.from(BRIEFING_PERIOD)
			.join(BRIEFING)
			.on(BRIEFING.ID.eq(BRIEFING_PERIOD.BRIEFING_ID))
			.where(BRIEFING_PERIOD.DOSSIER.eq(dossier))
			.and(BRIEFING_PERIOD.PERIOD.eq(period))
			.and(BRIEFING.STATUS.eq(ISSUED))
			.and(BRIEFING.LANGUAGE.ne(otherThan)));
	}

	/** Notes which briefing a period got; one that was empty before has something now. */
	void setPeriod(String dossier, String period, long briefingId) {
		this.db.deleteFrom(BRIEFING_PERIOD)
			.where(BRIEFING_PERIOD.DOSSIER.eq(dossier))
			.and(BRIEFING_PERIOD.PERIOD.eq(period))
			.and(BRIEFING_PERIOD.BRIEFING_ID
				.in(this.db.select(BRIEFING.ID).from(BRIEFING).where(BRIEFING.STATUS.eq(EMPTY))))
			.execute();
		this.db.insertInto(BRIEFING_PERIOD)
			.set(BRIEFING_PERIOD.DOSSIER, dossier)
			.set(BRIEFING_PERIOD.PERIOD, period)
			.set(BRIEFING_PERIOD.BRIEFING_ID, briefingId)
			.execute();
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

	/** The empty periods of a dossier that were not looked at since the last import. */
	public Collection<String> listEmptyBeforeImport(String dossier) {
		return this.db.select(BRIEFING_PERIOD.PERIOD)
			.from(BRIEFING_PERIOD)
			.join(BRIEFING)
			.on(BRIEFING.ID.eq(BRIEFING_PERIOD.BRIEFING_ID))
			.where(BRIEFING_PERIOD.DOSSIER.eq(dossier))
			.and(BRIEFING.STATUS.eq(EMPTY))
			.and(BRIEFING.KNOWN_AT.le(this.db.select(max(IMPORT_RUN.ENDED_AT)).from(IMPORT_RUN)))
			.fetchSet(BRIEFING_PERIOD.PERIOD);
	}

	/** Notes that the empty periods of a dossier are still empty. */
	public int markEmpty(String dossier, Instant now) {
		return this.db.update(BRIEFING)
			.set(BRIEFING.KNOWN_AT, at(now))
			.where(BRIEFING.STATUS.eq(EMPTY))
			.and(BRIEFING.ID.in(this.db.select(BRIEFING_PERIOD.BRIEFING_ID)
				.from(BRIEFING_PERIOD)
				.where(BRIEFING_PERIOD.DOSSIER.eq(dossier))))
			.execute();
	}

	/** The periods of a dossier that are done: issued or empty. */
	public Collection<String> listPeriods(String dossier) {
		return this.db.select(BRIEFING_PERIOD.PERIOD)
			.from(BRIEFING_PERIOD)
			.where(BRIEFING_PERIOD.DOSSIER.eq(dossier))
			.fetchSet(BRIEFING_PERIOD.PERIOD);
	}

	private static OffsetDateTime at(Instant instant) {
		return instant.atOffset(ZoneOffset.UTC);
	}

}
