package org.parley.testing;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.UUID;

import javax.sql.DataSource;

import org.h2.jdbcx.JdbcDataSource;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.conf.Settings;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.parley.archive.DatabaseKind;
import org.parley.archive.Migrations;
import org.postgresql.ds.PGSimpleDataSource;

import static org.parley.db.store.Tables.ACTOR;
import static org.parley.db.store.Tables.ACTOR_NAME;
import static org.parley.db.store.Tables.ARTICLE;
import static org.parley.db.store.Tables.ARTICLE_VERSION;
import static org.parley.db.store.Tables.PLACE;
import static org.parley.db.store.Tables.PUBLISHER;

/** An archive for one test class: migrated, empty, and gone with the JVM. */
public final class TestDatabase {

	private static final OffsetDateTime EARLY = OffsetDateTime.of(2025, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC);

	private final DataSource dataSource;

	private final DatabaseKind kind;

	private TestDatabase(DataSource dataSource, DatabaseKind kind) {
		this.dataSource = dataSource;
		this.kind = kind;
	}

	/** In memory. */
	public static TestDatabase h2() {
		JdbcDataSource database = new JdbcDataSource();
		database.setUrl("jdbc:h2:mem:" + UUID.randomUUID()
				+ ";DB_CLOSE_DELAY=-1;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH");
		Migrations.migrate(database, DatabaseKind.H2);
		return new TestDatabase(database, DatabaseKind.H2);
	}

	/** In the one server of this JVM. */
	public static TestDatabase postgres() {
		PGSimpleDataSource database = new PGSimpleDataSource();
		database.setUrl(EmptyArchive.onPostgres());
		return new TestDatabase(database, DatabaseKind.POSTGRESQL);
	}

	public static TestDatabase of(DatabaseKind kind) {
		return switch (kind) {
			case H2 -> h2();
			case POSTGRESQL -> postgres();
		};
	}

	public DataSource dataSource() {
		return this.dataSource;
	}

	public DatabaseKind kind() {
		return this.kind;
	}

	public DSLContext context() {
		SQLDialect dialect = (this.kind == DatabaseKind.H2) ? SQLDialect.H2 : SQLDialect.POSTGRES;
		return DSL.using(this.dataSource, dialect, new Settings().withExecuteLogging(false));
	}

	/**
	 * The actors, places and articles of {@link SampleNames}, as far as tests need them.
	 */
	public TestDatabase withSampleNames() {
		DSLContext context = context();
		String[] actors = { "pakistan", "afghanistan", "qatar", "turkey", "noor-wali-mehsud" };
		for (String slug : actors) {
			Long id = context.insertInto(ACTOR, ACTOR.SLUG, ACTOR.NAME, ACTOR.KIND)
				.values(slug, slug.substring(0, 1).toUpperCase(Locale.ROOT) + slug.substring(1), "state")
				.returningResult(ACTOR.ID)
				.fetchSingle()
				.value1();
			context
				.insertInto(ACTOR_NAME, ACTOR_NAME.ACTOR_ID, ACTOR_NAME.NAME, ACTOR_NAME.FOLDED, ACTOR_NAME.KIND,
						ACTOR_NAME.RECORDED_AT)
				.values(id, slug + " also", slug + " also", "alias", EARLY)
				.execute();
		}
		for (String slug : new String[] { "kabul", "doha", "torkham" }) {
			context.insertInto(PLACE, PLACE.SLUG, PLACE.NAME, PLACE.KIND).values(slug, slug, "city").execute();
		}
		addArticle(context, "s01", "https://example.org/one");
		addArticle(context, "s02", null);
		return this;
	}

	private static void addArticle(DSLContext context, String slug, @Nullable String url) {
		Long publisher = context.insertInto(PUBLISHER, PUBLISHER.SLUG, PUBLISHER.NAME, PUBLISHER.KIND)
			.values("publisher-" + slug, "Publisher of " + slug, "outlet")
			.returningResult(PUBLISHER.ID)
			.fetchSingle()
			.value1();
		Long article = context.insertInto(ARTICLE, ARTICLE.PUBLISHER_ID, ARTICLE.SLUG, ARTICLE.URL)
			.values(publisher, slug, url)
			.returningResult(ARTICLE.ID)
			.fetchSingle()
			.value1();
		context
			.insertInto(ARTICLE_VERSION, ARTICLE_VERSION.ARTICLE_ID, ARTICLE_VERSION.VERSION_NO,
					ARTICLE_VERSION.RETRIEVED_AT, ARTICLE_VERSION.BODY_SHA256, ARTICLE_VERSION.STATUS,
					ARTICLE_VERSION.RECORDED_AT, ARTICLE_VERSION.IMPORT_RUN_ID)
			.values(article, 1, EARLY, "x", "usable", EARLY, 1L)
			.execute();
	}

}
