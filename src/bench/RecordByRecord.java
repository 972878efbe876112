import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;

import javax.sql.DataSource;

import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.parley.db.store.tables.records.AccountRecord;
import org.parley.db.store.tables.records.IncidentRecord;
import org.springframework.batch.core.configuration.support.MapJobRegistry;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.launch.support.TaskExecutorJobOperator;
import org.springframework.batch.core.repository.support.ResourcelessJobRepository;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.infrastructure.item.Chunk;
import org.springframework.batch.infrastructure.item.file.FlatFileItemReader;
import org.springframework.batch.infrastructure.item.file.builder.FlatFileItemReaderBuilder;
import org.springframework.batch.infrastructure.item.file.transform.FieldSet;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.task.SyncTaskExecutor;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.jdbc.support.JdbcTransactionManager;

import static org.parley.db.store.Tables.ACCOUNT;
import static org.parley.db.store.Tables.ACTOR;
import static org.parley.db.store.Tables.ARTICLE;
import static org.parley.db.store.Tables.ARTICLE_VERSION;
import static org.parley.db.store.Tables.FACT;
import static org.parley.db.store.Tables.INCIDENT;
import static org.parley.db.store.Tables.PLACE;
import static org.parley.db.store.Tables.PUBLISHER;

/**
 * The peer of the benchmark: what Spring Batch and jOOQ do out of the box with the same
 * file and the same tables. One statement for each row of a table, sides and countries
 * kept in memory; no provenance, no notices, no restart.
 *
 * Arguments: URL, user, password, FILE.
 */
class RecordByRecord {

	private static final int CHUNK = 1000;

	private static final OffsetDateTime NOW = OffsetDateTime.now(ZoneOffset.UTC);

	private static final OffsetDateTime OPEN = OffsetDateTime.of(9999, 12, 31, 0, 0, 0, 0, ZoneOffset.UTC);

	private final DSLContext database;

	private final long article;

	private final long version;

	private final Map<String, Long> actors = new HashMap<>();

	private final Map<String, Long> countries = new HashMap<>();

	private RecordByRecord(DSLContext database) {
		this.database = database;
		long publisher = database.insertInto(PUBLISHER)
			.set(PUBLISHER.SLUG, "peer")
			.set(PUBLISHER.NAME, "Peer")
			.set(PUBLISHER.KIND, "research")
			.returningResult(PUBLISHER.ID)
			.fetchSingle()
			.value1();
		this.article = database.insertInto(ARTICLE)
			.set(ARTICLE.PUBLISHER_ID, publisher)
			.set(ARTICLE.SLUG, "peer")
			.returningResult(ARTICLE.ID)
			.fetchSingle()
			.value1();
		this.version = database.insertInto(ARTICLE_VERSION)
			.set(ARTICLE_VERSION.ARTICLE_ID, this.article)
			.set(ARTICLE_VERSION.VERSION_NO, 1)
			.set(ARTICLE_VERSION.RETRIEVED_AT, NOW)
			.set(ARTICLE_VERSION.BODY_SHA256, "0".repeat(64))
			.set(ARTICLE_VERSION.STATUS, "usable")
			.set(ARTICLE_VERSION.RECORDED_AT, NOW)
			.set(ARTICLE_VERSION.IMPORT_RUN_ID, 1L)
			.returningResult(ARTICLE_VERSION.ID)
			.fetchSingle()
			.value1();
	}

	public static void main(String[] args) throws Exception {
		DataSource source = args[0].startsWith("jdbc:h2:") ? new SingleConnectionDataSource(args[0], args[1], args[2], true)
				: new DriverManagerDataSource(args[0], args[1], args[2]);
		JdbcTransactionManager transactions = new JdbcTransactionManager(source);
		DSLContext database = DSL.using(new TransactionAwareDataSourceProxy(source),
				args[0].startsWith("jdbc:h2:") ? SQLDialect.H2 : SQLDialect.POSTGRES);
		RecordByRecord peer = new RecordByRecord(database);
		ResourcelessJobRepository jobs = new ResourcelessJobRepository();
		TaskExecutorJobOperator operator = new TaskExecutorJobOperator();
		operator.setJobRepository(jobs);
		operator.setJobRegistry(new MapJobRegistry());
		operator.setTaskExecutor(new SyncTaskExecutor());
		operator.afterPropertiesSet();
		var step = new StepBuilder("rows", jobs).<FieldSet, FieldSet>chunk(CHUNK)
			.transactionManager(transactions)
			.reader(reader(Path.of(args[3])))
			.writer(peer::write)
			.build();
		var execution = operator.start(new JobBuilder("peer", jobs).start(step).build(), new JobParameters());
		if (execution.getStatus().isUnsuccessful()) {
			execution.getAllFailureExceptions().forEach(Throwable::printStackTrace);
			System.exit(1);
		}
		System.out.println(database.fetchCount(INCIDENT) + " incidents");
	}

	private static FlatFileItemReader<FieldSet> reader(Path file) throws Exception {
		String header;
		try (var lines = Files.lines(file)) {
			header = lines.findFirst().orElseThrow();
		}
		return new FlatFileItemReaderBuilder<FieldSet>().name("rows")
			.resource(new FileSystemResource(file))
			.linesToSkip(1)
			.delimited()
			.names(header.split(","))
			.fieldSetMapper((row) -> row)
			.build();
	}

	private void write(Chunk<? extends FieldSet> rows) {
		rows.forEach(this::write);
	}

	private void write(FieldSet row) {
		long fact = this.database.insertInto(FACT)
			.set(FACT.KIND, "incident")
			.set(FACT.SLUG, "ucdp-ged-" + row.readString("id"))
			.set(FACT.LABEL, row.readString("side_a") + " – " + row.readString("side_b"))
			.returningResult(FACT.ID)
			.fetchSingle()
			.value1();
		AccountRecord account = this.database.newRecord(ACCOUNT);
		account.setFactId(fact);
		account.setArticleId(this.article);
		account.setArticleVersionId(this.version);
		account.setRowKey("");
		account.setClaimantKey("publisher");
		account.setClaimantKind("publisher");
		account.setClaimantText("Peer");
		account.setStance("affirms");
		account.setLocator("id " + row.readString("id"));
		account.setNote(row.readString("where_description"));
		account.setCitedOffice(row.readString("source_office"));
		account.setCitedDate(row.readString("source_date"));
		account.setCitedHeadline(row.readString("source_headline"));
		account.setRowSha256("0".repeat(64));
		account.setRecordedAt(NOW);
		account.setSupersededAt(OPEN);
		account.setImportRunId(1L);
		account.setImportFile("peer");
		account.setImportRow(row.readLong("id"));
		account.setCompared(false);
		account.insert();
		incident(row, account.getId()).insert();
	}

	private IncidentRecord incident(FieldSet row, long account) {
		LocalDateTime from = LocalDate.parse(row.readString("date_start")).atStartOfDay();
		LocalDateTime until = LocalDate.parse(row.readString("date_end")).atTime(23, 59, 59);
		IncidentRecord incident = this.database.newRecord(INCIDENT);
		incident.setAccountId(account);
		incident.setIncidentKind("state_based");
		incident.setStartedEarliest(from);
		incident.setStartedLatest(until);
		incident.setStartedPrecision("day");
		incident.setEndedEarliest(from);
		incident.setEndedLatest(until);
		incident.setEndedPrecision("day");
		incident.setPlaceId(country(row.readString("country_id"), row.readString("country")));
		incident.setWherePrecision(row.readInt("where_prec"));
		incident.setLat(new BigDecimal(row.readString("latitude")));
		incident.setLon(new BigDecimal(row.readString("longitude")));
		incident.setSideAId(actor(row.readString("side_a_new_id"), row.readString("side_a")));
		incident.setSideBId(actor(row.readString("side_b_new_id"), row.readString("side_b")));
		incident.setDeathsABest(row.readInt("deaths_a"));
		incident.setDeathsBBest(row.readInt("deaths_b"));
		incident.setDeathsCiviliansBest(row.readInt("deaths_civilians"));
		incident.setDeathsUnknownBest(row.readInt("deaths_unknown"));
		incident.setDeathsLow(row.readInt("low"));
		incident.setDeathsBest(row.readInt("best"));
		incident.setDeathsHigh(row.readInt("high"));
		incident.setDescription(row.readString("where_coordinates"));
		return incident;
	}

	private Long actor(String code, String name) {
		return this.actors.computeIfAbsent(code,
				(key) -> this.database.insertInto(ACTOR)
					.set(ACTOR.SLUG, "ucdp-" + key)
					.set(ACTOR.NAME, name)
					.set(ACTOR.KIND, "armed_group")
					.returningResult(ACTOR.ID)
					.fetchSingle()
					.value1());
	}

	private Long country(String code, String name) {
		return this.countries.computeIfAbsent(code,
				(key) -> this.database.insertInto(PLACE)
					.set(PLACE.SLUG, "gw-" + key)
					.set(PLACE.NAME, name)
					.set(PLACE.KIND, "country")
					.returningResult(PLACE.ID)
					.fetchSingle()
					.value1());
	}

}
