package org.parley.intake.ledger;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.parley.db.ops.tables.records.ImportFileRecord;
import org.parley.intake.ledger.ImportFile.Status;

import static org.parley.db.ops.Tables.IMPORT_FILE;

/** The files of the ledger, with how far each is. */
public final class FileStore {

	private final DSLContext database;

	public FileStore(DSLContext database) {
		this.database = database;
	}

	/** Enters a file that was found. */
	public ImportFile add(long run, String path, String sha256, long bytes, @Nullable String layout, Status status) {
		return this.database.insertInto(IMPORT_FILE)
			.set(IMPORT_FILE.IMPORT_RUN_ID, run)
			.set(IMPORT_FILE.PATH, path)
			.set(IMPORT_FILE.SHA256, sha256)
			.set(IMPORT_FILE.BYTES, bytes)
			.set(IMPORT_FILE.LAYOUT, layout)
			.set(IMPORT_FILE.STATUS, status.code())
			.set(IMPORT_FILE.POSITION, 0L)
			.set(IMPORT_FILE.ROWS_READ, 0L)
			.set(IMPORT_FILE.ROWS_NEW, 0L)
			.set(IMPORT_FILE.ROWS_REVISED, 0L)
			.set(IMPORT_FILE.ROWS_UNCHANGED, 0L)
			.set(IMPORT_FILE.ROWS_DUPLICATE, 0L)
			.set(IMPORT_FILE.ROWS_REJECTED, 0L)
			.returning()
			.fetchSingle(FileStore::read);
	}

	/** Adds the outcome of further rows and moves the position behind them. */
	public void advance(long file, long position, Counts further) {
		this.database.update(IMPORT_FILE)
			.set(IMPORT_FILE.POSITION, position)
			.set(IMPORT_FILE.ROWS_READ, IMPORT_FILE.ROWS_READ.plus(further.read()))
			.set(IMPORT_FILE.ROWS_NEW, IMPORT_FILE.ROWS_NEW.plus(further.added()))
			.set(IMPORT_FILE.ROWS_REVISED, IMPORT_FILE.ROWS_REVISED.plus(further.revised()))
			.set(IMPORT_FILE.ROWS_UNCHANGED, IMPORT_FILE.ROWS_UNCHANGED.plus(further.unchanged()))
			.set(IMPORT_FILE.ROWS_DUPLICATE, IMPORT_FILE.ROWS_DUPLICATE.plus(further.duplicate()))
			.set(IMPORT_FILE.ROWS_REJECTED, IMPORT_FILE.ROWS_REJECTED.plus(further.rejected()))
			.where(IMPORT_FILE.ID.eq(file))
			.execute();
	}

	/** Says how a file ended. */
	public void end(long file, Status status) {
		this.database.update(IMPORT_FILE)
			.set(IMPORT_FILE.STATUS, status.code())
			.where(IMPORT_FILE.ID.eq(file))
			.execute();
	}

	/**
	 * The files of a run that are still to be read, in the order in which they were
	 * entered.
	 */
	public List<ImportFile> listPending(long run, Collection<String> layouts) {
		return this.database.selectFrom(IMPORT_FILE)
			.where(IMPORT_FILE.IMPORT_RUN_ID.eq(run))
			.and(IMPORT_FILE.STATUS.eq(Status.PENDING.code()))
			.and(IMPORT_FILE.LAYOUT.in(layouts))
			.orderBy(IMPORT_FILE.ID)
			.fetch(FileStore::read);
	}

	/** All files of a run, in the order in which they were entered. */
	public List<ImportFile> list(long run) {
		return this.database.selectFrom(IMPORT_FILE)
			.where(IMPORT_FILE.IMPORT_RUN_ID.eq(run))
			.orderBy(IMPORT_FILE.ID)
			.fetch(FileStore::read);
	}

	/**
	 * The latest import to the end of a file with these very bytes, read as the same
	 * layout. One that had other bytes at its path since then does not count: going back
	 * to an old file is a change.
	 */
	public Optional<Earlier> findDone(String sha256, String layout) {
		var later = IMPORT_FILE.as("later");
		return this.database.select(IMPORT_FILE.IMPORT_RUN_ID, IMPORT_FILE.ROWS_REJECTED)
			.from(IMPORT_FILE)
			.where(IMPORT_FILE.SHA256.eq(sha256))
			.and(IMPORT_FILE.LAYOUT.eq(layout))
			.and(IMPORT_FILE.STATUS.eq(Status.DONE.code()))
			.andNotExists(this.database.selectOne()
				.from(later)
				.where(later.PATH.eq(IMPORT_FILE.PATH))
				.and(later.ID.gt(IMPORT_FILE.ID))
				.and(later.STATUS.eq(Status.DONE.code()))
				.and(later.SHA256.ne(sha256)))
			.orderBy(IMPORT_FILE.ID.desc())
			.limit(1)
			.fetchOptional((row) -> new Earlier(row.value1(), row.value2()));
	}

	/** Whether an earlier run read another file at this path to its end. */
	public boolean existsEarlier(long run, String path) {
		return this.database.fetchExists(this.database.selectOne()
			.from(IMPORT_FILE)
			.where(IMPORT_FILE.PATH.eq(path))
			.and(IMPORT_FILE.IMPORT_RUN_ID.lt(run))
			.and(IMPORT_FILE.STATUS.eq(Status.DONE.code())));
	}

	private static ImportFile read(ImportFileRecord row) {
		Counts counts = new Counts(row.getRowsRead(), row.getRowsNew(), row.getRowsRevised(), row.getRowsUnchanged(),
				row.getRowsDuplicate(), row.getRowsRejected());
		return new ImportFile(row.getId(), row.getPath(), row.getSha256(), row.getBytes(), row.getLayout(),
				Status.of(row.getStatus()), row.getPosition(), counts);
	}

	/**
	 * An earlier import of the same bytes.
	 *
	 * @param run its number
	 * @param rejected rows that it refused
	 */
	public record Earlier(long run, long rejected) {
	}

}
