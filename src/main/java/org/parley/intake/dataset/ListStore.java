package org.parley.intake.dataset;

import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.parley.db.store.tables.records.LeadRecord;
import org.parley.notice.Effect;
import org.parley.notice.Notice;
import org.parley.notice.Parsed;
import org.parley.reference.ExternalIndex;
import org.parley.reference.NameIndex;
import org.parley.intake.format.Layouts;
import org.parley.intake.format.csv.CsvRow;

import static org.parley.db.store.Tables.LEAD;

/** Stores the rows of one file of a list. */
public final class ListStore {

	private final DSLContext database;

	private final ListDataset dataset;

	private final Directory directory;

	private final @Nullable String release;

	private final OffsetDateTime now;

	private final long run;

	private final Map<String, Integer> header = new HashMap<>();

	private final Map<String, ExternalIndex> schemes = new HashMap<>();

	private final Tally tally = new Tally();

	/**
	 * Stores rows of a list.
	 * @param release null when unknown
	 */
	public ListStore(DSLContext database, ListDataset dataset, @Nullable String release, List<String> header,
			OffsetDateTime now, long run) {
		this.database = database;
		this.dataset = dataset;
		this.release = release;
		this.directory = new Directory(database, NameIndex.of(database), release, now);
		this.now = now;
		this.run = run;
		for (int i = 0; i < header.size(); i++) {
			this.header.putIfAbsent(Layouts.name(header.get(i)), i);
		}
	}

	/** Stores a row and says what became of it. */
	public Parsed<Effect> store(CsvRow csv) {
		List<Notice> faults = DatasetRow.faults(csv, this.tally);
		if (!faults.isEmpty()) {
			return new Parsed.Rejected<>(faults);
		}
		DatasetRow row = new DatasetRow(this.header, csv.cells(), this.dataset.missing(), this.tally);
		Effect effect = this.dataset.store(row, this);
		return (effect == Effect.REJECTED || Notice.anyError(row.notices())) ? new Parsed.Rejected<>(row.notices())
				: new Parsed.Accepted<>(effect, row.notices());
	}

	/** What is odd in the file as a whole. */
	public List<Notice> tally() {
		return this.tally.list();
	}

	/** Notes the code of a state. */
	Effect state(DatasetRow row, String scheme, String column, String code, String name) {
		String mine = (this.release != null) ? this.release : "";
		boolean known = this.schemes.computeIfAbsent(scheme, (key) -> new ExternalIndex(this.database, key))
			.listActors(code)
			.stream()
			.anyMatch((bearer) -> bearer.release().equals(mine));
		this.directory.actor(row, column, scheme, code, name, "state");
		return known ? Effect.UNCHANGED : Effect.NEW;
	}

	/** Adds a lead unless it is there. */
	Effect lead(ListDataset.Lead lead) {
		LeadRecord row = this.database.newRecord(LEAD);
		row.fromMap(lead.values());
		row.setDataset(lead.dataset());
		row.setCode(lead.code());
		row.setRecordedAt(this.now);
		row.setImportRunId(this.run);
		return (this.database.insertInto(LEAD).set(row).onConflictDoNothing().execute() > 0) ? Effect.NEW
				: Effect.UNCHANGED;
	}

}
