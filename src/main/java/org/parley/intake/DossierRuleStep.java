package org.parley.intake;

import java.util.List;

import org.parley.intake.format.Reference;
import org.parley.intake.ledger.ImportFile;
import org.parley.intake.ledger.Ledger;
import org.parley.reference.DossierReachStore;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;

/**
 * Puts what the run brought into the dossiers to which it belongs by rule; where
 * dossiers, actors or places changed, everything is looked at once more.
 */
final class DossierRuleStep implements Tasklet {

	private static final List<String> REFERENCES = Reference.ALL.stream().map(Reference::layout).toList();

	private final ImportTask task;

	private final Ledger ledger;

	private final DossierReachStore reach;

	DossierRuleStep(ImportTask task, Ledger ledger, DossierReachStore reach) {
		this.task = task;
		this.ledger = ledger;
		this.reach = reach;
	}

	@Override
	public RepeatStatus execute(StepContribution contribution, ChunkContext context) {
		List<ImportFile> changed = this.ledger.files()
			.list(this.task.run())
			.stream()
			.filter((file) -> file.counts().added() + file.counts().revised() > 0)
			.toList();
		if (changed.stream().anyMatch((file) -> REFERENCES.contains(file.layout()))) {
			this.reach.refresh();
		}
		else if (!changed.isEmpty()) {
			this.reach.extend(this.task.run());
		}
		return RepeatStatus.FINISHED;
	}

}
