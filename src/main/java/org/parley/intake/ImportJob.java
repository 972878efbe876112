package org.parley.intake;

import java.time.Clock;
import java.util.List;

import org.jooq.DSLContext;
import org.parley.evidence.ArticleStore;
import org.parley.fact.account.AccountWriter;
import org.parley.intake.dataset.ReleaseQuery;
import org.parley.intake.format.Reference;
import org.parley.intake.ledger.Ledger;
import org.parley.intake.ledger.RunStore;
import org.parley.reference.DossierReachStore;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.jooq.autoconfigure.JooqAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * Imports one drop: discover its files, store reference rows, articles, facts, then
 * published datasets, put facts into dossiers, and check that the books balance.
 */
@Configuration(proxyBeanMethods = false)
@ImportAutoConfiguration({ DataSourceTransactionManagerAutoConfiguration.class, JooqAutoConfiguration.class })
class ImportJob {

	static final String NAME = "import";

	/** Rows of one transaction. */
	private static final int ROWS = 500;

	/** Rows of datasets of one transaction: many, because they are short. */
	private static final int DATASET_ROWS = 5000;

	/** Articles of one transaction. */
	private static final int ARTICLES = 50;

	/** What needs the dossiers, and the facts, to be there. */
	private static final List<Reference> LAST = List.of(Reference.DOSSIER_FACTS, Reference.DOSSIER_TERMS);

	private static final List<Reference> FIRST = Reference.ALL.stream()
		.filter((reference) -> !LAST.contains(reference))
		.toList();

	@Bean
	Job importDrop(JobRepository jobs, Step discover, Step reference, Step lists, Step articles, Step facts,
			Step datasets, Step dossierFacts, Step dossierRules, Step summary) {
		return new JobBuilder(NAME, jobs).start(discover)
			.next(reference)
			.next(lists)
			.next(articles)
			.next(facts)
			.next(datasets)
			.next(dossierFacts)
			.next(dossierRules)
			.next(summary)
			.build();
	}

	@Bean
	Step discover(Steps steps, ImportTask task, Ledger ledger, ImportProgress progress) {
		return steps.once("discover", new DiscoverStep(task, ledger, progress));
	}

	@Bean
	Step reference(Steps steps, ImportTask task, Ledger ledger, DSLContext database, ReferenceRowWriter writer) {
		return steps.once("reference", new ReferenceStep(task, ledger, database, writer, FIRST));
	}

	@Bean
	Step lists(Steps steps, ImportTask task, Ledger ledger, DSLContext database, RecordingClock clock) {
		return steps.once("lists", new ListStep(task, ledger, database, clock));
	}

	@Bean
	Step articles(Steps steps, ArticleReader articleReader, ArticleWriter articleWriter) {
		return steps.inChunks("articles", ARTICLES, articleReader, articleWriter);
	}

	@Bean
	Step facts(Steps steps, FactReader factReader, FactWriter factWriter) {
		return steps.inChunks("facts", ROWS, factReader, factWriter);
	}

	@Bean
	Step datasets(Steps steps, DatasetRowReader datasetReader, DatasetWriter datasetWriter) {
		return steps.inChunks("datasets", DATASET_ROWS, datasetReader, datasetWriter);
	}

	@Bean
	Step dossierFacts(Steps steps, ImportTask task, Ledger ledger, DSLContext database, ReferenceRowWriter writer) {
		return steps.once("dossier-facts", new ReferenceStep(task, ledger, database, writer, LAST));
	}

	@Bean
	Step dossierRules(Steps steps, ImportTask task, Ledger ledger, DSLContext database) {
		return steps.once("dossier-rules", new DossierRuleStep(task, ledger, new DossierReachStore(database)));
	}

	@Bean
	Step summary(Steps steps, ImportTask task, Ledger ledger, DSLContext database) {
		return steps.once("summary", new SummaryStep(task, ledger, database));
	}

	@Bean
	ArticleReader articleReader(ImportTask task, Ledger ledger, DSLContext database, ImportProgress progress) {
		return new ArticleReader(task, ledger, database, progress);
	}

	@Bean
	ArticleWriter articleWriter(ImportTask task, Ledger ledger, DSLContext database, RecordingClock clock,
			ImportProgress progress) {
		return new ArticleWriter(task, ledger, new ArticleStore(database), clock, progress);
	}

	@Bean
	FactReader factReader(ImportTask task, Ledger ledger, DSLContext database, ImportProgress progress) {
		return new FactReader(task, ledger, database, progress);
	}

	@Bean
	FactWriter factWriter(ImportTask task, Ledger ledger, DSLContext database, RecordingClock clock,
			ImportProgress progress) {
		return new FactWriter(task, ledger, new AccountWriter(database), new VanishedRowsQuery(database), clock,
				progress);
	}

	@Bean
	DatasetRowReader datasetReader(ImportTask task, Ledger ledger, DSLContext database, RecordingClock clock,
			ImportProgress progress) {
		return new DatasetRowReader(task, ledger, new ReleaseQuery(database), new RenumberingQuery(task, database),
				clock, progress);
	}

	@Bean
	DatasetWriter datasetWriter(ImportTask task, Ledger ledger, DSLContext database, RecordingClock clock,
			ImportProgress progress) {
		return new DatasetWriter(task, ledger, database, clock, progress);
	}

	@Bean
	ReferenceRowWriter referenceRowWriter(DSLContext database, RecordingClock clock) {
		return new ReferenceRowWriter(database, clock);
	}

	@Bean
	Ledger ledger(DSLContext database, RecordingClock clock) {
		return Ledger.of(database, clock);
	}

	@Bean
	RecordingClock recordingClock(DSLContext database, @Qualifier("system") Clock clock) {
		return new RecordingClock(clock, new RunStore(database, clock).findLastInstant());
	}

	@Bean
	Steps steps(JobRepository jobs, PlatformTransactionManager transactions, StopSignal stop) {
		return new Steps(jobs, transactions, stop);
	}

}
