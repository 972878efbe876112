package org.parley.intake;

import java.util.List;

import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.parley.intake.ledger.ImportFile;
import org.parley.intake.ledger.ImportFile.Status;
import org.parley.intake.ledger.ImportRun;
import org.parley.intake.ledger.Ledger;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;

/**
 * Closes a run whose books balance: no file is left, and every row that was read has
 * exactly one outcome. Any other run fails.
 */
final class SummaryStep implements Tasklet {

	private final ImportTask task;

	private final Ledger ledger;

	private final DSLContext database;

	SummaryStep(ImportTask task, Ledger ledger, DSLContext database) {
		this.task = task;
		this.ledger = ledger;
		this.database = database;
	}

	@Override
	public RepeatStatus execute(StepContribution contribution, ChunkContext context) {
		List<ImportFile> files = this.ledger.files().list(this.task.run());
		for (ImportFile file : files) {
			if (file.status() == Status.PENDING) {
				throw new IllegalStateException(file.path() + " was passed over");
			}
			if (!file.counts().addUp() || file.counts().read() != file.position()) {
				throw new IllegalStateException("the rows of " + file.path() + " do not add up: " + file);
			}
		}
		if (this.task.again()) {
			files.stream()
				.filter((file) -> file.status() == Status.DONE)
				.forEach((file) -> this.ledger.rejects().markFileRetried(file.sha256(), this.task.run()));
		}
		if (this.database.family() == SQLDialect.POSTGRES) {
			// Without figures about what came in, the planner takes minutes for what
			// takes it a moment with them, until its own housekeeping comes by.
			this.database.execute("analyze");
		}
		this.ledger.runs().end(this.task.run(), ImportRun.Status.COMPLETED, null);
		return RepeatStatus.FINISHED;
	}

}
