package org.parley.intake.ledger;

import java.time.Clock;

import org.jooq.DSLContext;

/** The stores of the ledger. */
public record Ledger(RunStore runs, FileStore files, NoticeStore notices, RejectStore rejects) {

	/** The ledger of an archive. */
	public static Ledger of(DSLContext database, Clock clock) {
		return new Ledger(new RunStore(database, clock), new FileStore(database), new NoticeStore(database),
				new RejectStore(database));
	}

}
