package org.parley.intake;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import javax.sql.DataSource;

import org.jspecify.annotations.Nullable;
import org.parley.archive.Archive;
import org.parley.intake.format.DatasetFile;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobExecutionException;
import org.springframework.batch.core.job.JobInstance;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.beans.factory.support.AbstractBeanDefinition;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.batch.autoconfigure.BatchAutoConfiguration;
import org.springframework.boot.batch.jdbc.autoconfigure.BatchJdbcAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.GenericApplicationContext;

/**
 * Starts Spring around one import job and runs it. A kept run is recorded by Spring
 * Batch, so that it can be resumed; a rehearsed one is not.
 */
final class JobRunner implements AutoCloseable {

	private static final String RUN = "run";

	private static final String PATH = "path.";

	private static final String AGAIN = "again";

	private static final String DATASET = "dataset";

	private static final String RENUMBERING = "renumbering";

	private final ConfigurableApplicationContext context;

	private JobRunner(ConfigurableApplicationContext context) {
		this.context = context;
	}

	static JobRunner start(Archive archive, Parts parts, boolean kept) {
		System.setProperty("org.springframework.boot.logging.LoggingSystem", "none");
		return new JobRunner(new SpringApplicationBuilder(ImportJob.class, kept ? KeptRuns.class : Rehearsals.class)
			.web(WebApplicationType.NONE)
			.bannerMode(Banner.Mode.OFF)
			.logStartupInfo(false)
			.lazyInitialization(true)
			.registerShutdownHook(false)
			.initializers((GenericApplicationContext context) -> {
				// the archive closes its connections itself, after the lock was given
				// back
				context.registerBean("dataSource", DataSource.class, archive::dataSource,
						(bean) -> ((AbstractBeanDefinition) bean).setDestroyMethodName(""));
				context.registerBean("system", Clock.class, parts::clock);
				context.registerBean(ImportProgress.class, parts::progress);
				context.registerBean(StopSignal.class, parts::stop);
				context.registerBean(ImportTask.class, parts.task());
			})
			.run());
	}

	<T> T getBean(Class<T> type) {
		return this.context.getBean(type);
	}

	/** Runs the job, or goes on with it where it stopped. */
	JobExecution run(ImportTask task) {
		JobParametersBuilder parameters = new JobParametersBuilder().addLong(RUN, task.run())
			.addString(AGAIN, String.valueOf(task.again()), false)
			.addString(RENUMBERING, String.valueOf(task.renumbering()), false);
		DatasetFile dataset = task.dataset();
		if (dataset != null) {
			parameters.addString(DATASET, dataset.toString(), false);
		}
		for (int i = 0; i < task.paths().size(); i++) {
			parameters.addString(PATH + i, task.paths().get(i).toString(), false);
		}
		try {
			return getBean(JobOperator.class).start(getBean(Job.class), parameters.toJobParameters());
		}
		catch (JobExecutionException ex) {
			throw new IllegalStateException("the job cannot be started", ex);
		}
	}

	/** The last attempt at a run; empty when it was killed before there was one. */
	Optional<JobExecution> findLast(long run) {
		JobRepository jobs = getBean(JobRepository.class);
		JobParameters parameters = new JobParametersBuilder().addLong(RUN, run).toJobParameters();
		@Nullable JobInstance instance = jobs.getJobInstance(ImportJob.NAME, parameters);
		return Optional.ofNullable((instance != null) ? jobs.getLastJobExecution(instance) : null);
	}

	/**
	 * Takes an attempt from its process, which is gone. The task has to be known. Spring
	 * Batch goes on with nothing of which it does not know how far it got; here the
	 * ledger knows, as it is written with the rows.
	 */
	void recover(JobExecution last) {
		JobRepository jobs = getBean(JobRepository.class);
		for (StepExecution step : last.getStepExecutions()) {
			if (isOpen(step.getStatus())) {
				step.setStatus(BatchStatus.FAILED);
				step.setExitStatus(ExitStatus.FAILED);
				jobs.update(step);
			}
		}
		if (isOpen(last.getStatus())) {
			last.setStatus(BatchStatus.FAILED);
			last.setExitStatus(ExitStatus.FAILED);
			last.setEndTime(LocalDateTime.now(getBean(RecordingClock.class)));
			jobs.update(last);
		}
	}

	private static boolean isOpen(BatchStatus status) {
		return status.isRunning() || status == BatchStatus.UNKNOWN;
	}

	/** The paths that an attempt was given. */
	static List<Path> listPaths(JobExecution execution) {
		List<Path> paths = new ArrayList<>();
		String path = execution.getJobParameters().getString(PATH + 0);
		while (path != null) {
			paths.add(Path.of(path));
			path = execution.getJobParameters().getString(PATH + paths.size());
		}
		return paths;
	}

	/** Whether an attempt was to read known files once more. */
	static boolean isAgain(JobExecution execution) {
		return Boolean.parseBoolean(execution.getJobParameters().getString(AGAIN));
	}

	/** Whether an attempt was to take rows under other numbers than before. */
	static boolean isRenumbering(JobExecution execution) {
		return Boolean.parseBoolean(execution.getJobParameters().getString(RENUMBERING));
	}

	/** What the files of an attempt were said to be; null when nothing was said. */
	static @Nullable DatasetFile findDataset(JobExecution execution) {
		String dataset = execution.getJobParameters().getString(DATASET);
		return (dataset != null) ? DatasetFile.parse(dataset) : null;
	}

	@Override
	public void close() {
		this.context.close();
	}

	/** What comes from outside. The task is asked for when the job starts. */
	record Parts(Clock clock, ImportProgress progress, StopSignal stop, Supplier<ImportTask> task) {
	}

	/** Keeps Spring Batch's own record in the archive. */
	@Configuration(proxyBeanMethods = false)
	@ImportAutoConfiguration(BatchJdbcAutoConfiguration.class)
	static class KeptRuns {

	}

	/** Keeps it in memory. */
	@Configuration(proxyBeanMethods = false)
	@ImportAutoConfiguration(BatchAutoConfiguration.class)
	static class Rehearsals {

	}

}
