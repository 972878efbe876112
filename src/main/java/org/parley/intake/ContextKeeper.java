package org.parley.intake;

import org.springframework.batch.core.listener.StepExecutionListener;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.StepExecution;

/**
 * Stores what a resumed step knows from its last attempt. Spring Batch keeps it in memory
 * until the first commit, so that a process killed before would lose it.
 */
final class ContextKeeper implements StepExecutionListener {

	private final JobRepository jobs;

	ContextKeeper(JobRepository jobs) {
		this.jobs = jobs;
	}

	@Override
	public void beforeStep(StepExecution step) {
		this.jobs.updateExecutionContext(step);
	}

}
