package org.parley.intake;

import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.item.ItemStreamReader;
import org.springframework.batch.infrastructure.item.ItemWriter;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * Makes steps that run in transactions of the archive, which Spring Batch does not do
 * unless told, and that stop when asked.
 */
final class Steps {

	private final JobRepository jobs;

	private final PlatformTransactionManager transactions;

	private final StopSignal stop;

	Steps(JobRepository jobs, PlatformTransactionManager transactions, StopSignal stop) {
		this.jobs = jobs;
		this.transactions = transactions;
		this.stop = stop;
	}

	/** A step that is one transaction. */
	Step once(String name, Tasklet tasklet) {
		return new StepBuilder(name, this.jobs).tasklet(tasklet, this.transactions)
			.listener(new ContextKeeper(this.jobs))
			.listener(this.stop)
			.build();
	}

	/** A step that is a transaction per chunk. */
	<T> Step inChunks(String name, int size, ItemStreamReader<T> reader, ItemWriter<T> writer) {
		return new StepBuilder(name, this.jobs).<T, T>chunk(size)
			.transactionManager(this.transactions)
			.reader(reader)
			.writer(writer)
			.listener(new ContextKeeper(this.jobs))
			.listener(this.stop)
			.build();
	}

}
