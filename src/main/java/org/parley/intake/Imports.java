package org.parley.intake;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.LongFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

import javax.sql.DataSource;

import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.parley.archive.Archive;
import org.parley.archive.Home;
import org.parley.archive.Settings;
import org.parley.archive.UserError;
import org.parley.intake.ImportResult.State;
import org.parley.intake.dataset.Datasets;
import org.parley.intake.format.DatasetFile;
import org.parley.intake.ledger.ImportLock;
import org.parley.intake.ledger.ImportReport;
import org.parley.intake.ledger.ImportRun;
import org.parley.intake.ledger.Ledger;
import org.parley.intake.ledger.ReportQuery;
import org.parley.intake.ledger.RunStore;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Imports files into the archive of a home: one run at a time, each of which can be
 * stopped or killed at any moment and resumed.
 */
public final class Imports {

	private final Home home;

	private final Settings settings;

	private final Clock clock;

	private final ImportProgress progress;

	private final StopSignal stop = new StopSignal();

	private boolean renumbering;

	private UnaryOperator<DataSource> between = UnaryOperator.identity();

	/**
	 * Imports into an archive.
	 * @param home of the archive
	 * @param settings of the home
	 * @param clock tells when rows are recorded
	 * @param progress is told how far it is
	 */
	public Imports(Home home, Settings settings, Clock clock, ImportProgress progress) {
		this.home = home;
		this.settings = settings;
		this.clock = clock;
		this.progress = progress;
	}

	/** Asks the import to stop after the rows at hand; from any thread. */
	public void stop() {
		this.stop.request();
	}

	/** From now on takes releases in which many rows bear other numbers than before. */
	public Imports acceptRenumbering() {
		this.renumbering = true;
		return this;
	}

	/** From now on reaches the archive through this. */
	Imports through(UnaryOperator<DataSource> between) {
		this.between = between;
		return this;
	}

	/**
	 * Imports files and folders.
	 * @param paths that exist
	 * @param again whether files that are known are read once more
	 */
	public ImportResult run(List<Path> paths, boolean again) {
		return run(paths, again, null);
	}

	/**
	 * Imports files and folders.
	 * @param paths that exist
	 * @param again whether files that are known are read once more
	 * @param dataset what all of them are, as {@code ucdp-ged@25.1}; null: look
	 */
	public ImportResult run(List<Path> paths, boolean again, @Nullable String dataset) {
		DatasetFile chosen = choose(dataset);
		return alone((archive) -> {
			AtomicReference<ImportTask> task = new AtomicReference<>();
			try (JobRunner jobs = start(archive, task, true)) {
				return begin(jobs, task, (run) -> new ImportTask(run, paths, again, chosen, this.renumbering, this.home,
						this.settings.intake()), source(paths));
			}
		});
	}

	/**
	 * Goes on with the latest run of these paths if it did not come to its end; else
	 * imports them.
	 * @param paths that exist
	 */
	public ImportResult goOn(List<Path> paths) {
		return alone((archive) -> {
			AtomicReference<ImportTask> task = new AtomicReference<>();
			try (JobRunner jobs = start(archive, task, true)) {
				Optional<ImportRun> open = runs(jobs).findLast(source(paths))
					.filter((run) -> run.status() != ImportRun.Status.COMPLETED);
				Optional<JobExecution> last = open.flatMap((run) -> jobs.findLast(run.number()));
				return last.isPresent() ? resume(jobs, task, open.orElseThrow().number(), last.get())
						: begin(jobs, task, (run) -> new ImportTask(run, paths, false, null, this.renumbering,
								this.home, this.settings.intake()), source(paths));
			}
		});
	}

	private ImportResult begin(JobRunner jobs, AtomicReference<ImportTask> task, LongFunction<ImportTask> made,
			String source) {
		task.set(made.apply(runs(jobs).add(source).number()));
		return execute(jobs, task.get());
	}

	/** Does the same and takes it all back: the archive stays as it is. */
	public ImportResult rehearse(List<Path> paths) {
		return rehearse(paths, null);
	}

	/**
	 * Does the same and takes it all back: the archive stays as it is.
	 * @param dataset what all of them are; null: look
	 */
	public ImportResult rehearse(List<Path> paths, @Nullable String dataset) {
		DatasetFile chosen = choose(dataset);
		return alone((archive) -> {
			AtomicReference<ImportTask> task = new AtomicReference<>();
			try (JobRunner jobs = start(archive, task, false)) {
				TransactionTemplate all = new TransactionTemplate(jobs.getBean(PlatformTransactionManager.class));
				return all.execute((status) -> {
					status.setRollbackOnly();
					long run = runs(jobs).add(source(paths)).number();
					task.set(new ImportTask(run, paths, false, chosen, this.renumbering, this.home,
							this.settings.intake()));
					return execute(jobs, task.get());
				});
			}
		});
	}

	/**
	 * Goes on with a run that did not come to its end.
	 * @param run its number; null: the latest
	 */
	public ImportResult resume(@Nullable Long run) {
		return alone((archive) -> {
			AtomicReference<ImportTask> task = new AtomicReference<>();
			try (JobRunner jobs = start(archive, task, true)) {
				long number = findUnfinished(runs(jobs), run);
				JobExecution last = jobs.findLast(number)
					.orElseThrow(() -> new UserError("run " + number + " was killed before it had begun",
							"Import its files once more."));
				return resume(jobs, task, number, last);
			}
		});
	}

	private ImportResult resume(JobRunner jobs, AtomicReference<ImportTask> task, long run, JobExecution last) {
		task.set(new ImportTask(run, JobRunner.listPaths(last), JobRunner.isAgain(last), JobRunner.findDataset(last),
				JobRunner.isRenumbering(last), this.home, this.settings.intake()));
		jobs.recover(last);
		runs(jobs).resume(run);
		return execute(jobs, task.get());
	}

	private static @Nullable DatasetFile choose(@Nullable String dataset) {
		if (dataset == null) {
			return null;
		}
		if (!DatasetFile.isOne(dataset, Datasets.layouts())) {
			throw new UserError("there is no dataset " + dataset, "Known are "
					+ Datasets.ALL.stream().map((known) -> known.layout().name()).collect(Collectors.joining(", "))
					+ ", each with @RELEASE behind it where that is known.");
		}
		return DatasetFile.parse(dataset);
	}

	private static long findUnfinished(RunStore runs, @Nullable Long run) {
		if (run == null) {
			return runs.findUnfinished()
				.orElseThrow(() -> new UserError("every run came to its end", "There is nothing to resume."))
				.number();
		}
		ImportRun found = runs.find(run)
			.orElseThrow(() -> new UserError("there is no run " + run, "\"parley runs list\" shows the runs."));
		if (found.status() == ImportRun.Status.COMPLETED) {
			throw new UserError("run " + run + " is complete", "There is nothing to resume.");
		}
		return run;
	}

	private ImportResult execute(JobRunner jobs, ImportTask task) {
		JobExecution execution = jobs.run(task);
		BatchStatus status = execution.getStatus();
		State state = (status == BatchStatus.COMPLETED) ? State.COMPLETED
				: this.stop.isRequested() ? State.STOPPED : State.FAILED;
		if (state != State.COMPLETED) {
			runs(jobs).end(task.run(), ImportRun.Status.FAILED, (state == State.STOPPED) ? "stopped on request"
					: "failed in the step " + lastStep(execution) + "; data/parley.log says why");
		}
		ImportReport report = new ReportQuery(jobs.getBean(DSLContext.class), this.clock).find(task.run())
			.orElseThrow();
		return new ImportResult(state, report, execution.getAllFailureExceptions());
	}

	private static String lastStep(JobExecution execution) {
		return execution.getStepExecutions()
			.stream()
			.reduce((before, last) -> last)
			.map((step) -> step.getStepName())
			.orElse("discover");
	}

	/** Holds archive and lock for the time of the work. */
	private ImportResult alone(Work work) {
		try (Archive archive = Archive.open(this.home, this.settings);
				ImportLock _ = ImportLock.take(this.home, archive)
					.orElseThrow(() -> new UserError("another import is running",
							"\"parley runs list\" shows it; wait until it has ended."))) {
			return work.run(archive.through(this.between));
		}
	}

	private JobRunner start(Archive archive, AtomicReference<ImportTask> task, boolean kept) {
		return JobRunner.start(archive, new JobRunner.Parts(this.clock, this.progress, this.stop, task::get), kept);
	}

	private static RunStore runs(JobRunner jobs) {
		return jobs.getBean(Ledger.class).runs();
	}

	private String source(List<Path> paths) {
		return paths.stream()
			.map((path) -> path.startsWith(this.home.root()) ? this.home.root().relativize(path) : path)
			.map(Path::toString)
			.map((path) -> path.isEmpty() ? "." : path)
			.collect(Collectors.joining(", "));
	}

	/** What is done while the archive is held. */
	private interface Work {

		ImportResult run(Archive archive);

	}

}
