package org.parley.intake.ledger;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.parley.db.ops.tables.records.ImportRunRecord;
import org.parley.intake.ledger.ImportRun.Status;
import org.parley.support.PlainText;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.max;
import static org.parley.db.ops.Tables.IMPORT_RUN;

/** The runs of the ledger. */
public final class RunStore {

	private static final int LONGEST = 1000;

	private final DSLContext database;

	private final Clock clock;

	public RunStore(DSLContext database, Clock clock) {
		this.database = database;
		this.clock = clock;
	}

	/** Begins a run and gives it its number. */
	public ImportRun add(String source) {
		return this.database.insertInto(IMPORT_RUN)
			.set(IMPORT_RUN.SOURCE, PlainText.show(source, LONGEST))
			.set(IMPORT_RUN.STATUS, Status.RUNNING.code())
			.set(IMPORT_RUN.STARTED_AT, now())
			.returning()
			.fetchSingle(RunStore::read);
	}

	/** Says that a run goes on again. */
	public void resume(long run) {
		this.database.update(IMPORT_RUN)
			.set(IMPORT_RUN.STATUS, Status.RUNNING.code())
			.setNull(IMPORT_RUN.ENDED_AT)
			.setNull(IMPORT_RUN.MESSAGE)
			.where(IMPORT_RUN.ID.eq(run))
			.execute();
	}

	/** Closes a run. */
	public void end(long run, Status status, @Nullable String message) {
		this.database.update(IMPORT_RUN)
			.set(IMPORT_RUN.STATUS, status.code())
			.set(IMPORT_RUN.ENDED_AT, now())
			.set(IMPORT_RUN.MESSAGE, (message != null) ? PlainText.show(message, LONGEST) : null)
			.where(IMPORT_RUN.ID.eq(run))
			.execute();
	}

	public Optional<ImportRun> find(long run) {
		return this.database.selectFrom(IMPORT_RUN).where(IMPORT_RUN.ID.eq(run)).fetchOptional(RunStore::read);
	}

	/** The latest run that did not come to its end. */
	public Optional<ImportRun> findUnfinished() {
		return this.database.selectFrom(IMPORT_RUN)
			.where(IMPORT_RUN.STATUS.ne(Status.COMPLETED.code()))
			.orderBy(IMPORT_RUN.ID.desc())
			.limit(1)
			.fetchOptional(RunStore::read);
	}

	/** The latest run of a source. */
	public Optional<ImportRun> findLast(String source) {
		return this.database.selectFrom(IMPORT_RUN)
			.where(IMPORT_RUN.SOURCE.eq(PlainText.show(source, LONGEST)))
			.orderBy(IMPORT_RUN.ID.desc())
			.limit(1)
			.fetchOptional(RunStore::read);
	}

	/** The latest runs, newest first. */
	public List<ImportRun> list(int limit) {
		return this.database.selectFrom(IMPORT_RUN).orderBy(IMPORT_RUN.ID.desc()).limit(limit).fetch(RunStore::read);
	}

	/** Every run that is marked as running, oldest first. */
	public List<ImportRun> listRunning() {
		return this.database.selectFrom(IMPORT_RUN)
			.where(IMPORT_RUN.STATUS.eq(Status.RUNNING.code()))
			.orderBy(IMPORT_RUN.ID)
			.fetch(RunStore::read);
	}

	/** The latest instant at which a run began or ended. */
	public Instant findLastInstant() {
		return this.database.select(max(coalesce(IMPORT_RUN.ENDED_AT, IMPORT_RUN.STARTED_AT)))
			.from(IMPORT_RUN)
			.fetchOptional((row) -> row.value1())
			.map(OffsetDateTime::toInstant)
			.orElse(Instant.EPOCH);
	}

	private OffsetDateTime now() {
		return this.clock.instant().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
	}

	private static ImportRun read(ImportRunRecord row) {
		OffsetDateTime ended = row.getEndedAt();
		Instant end = (ended != null) ? ended.toInstant() : null;
		return new ImportRun(row.getId(), row.getSource(), Status.of(row.getStatus()), row.getStartedAt().toInstant(),
				end, row.getMessage());
	}

}
