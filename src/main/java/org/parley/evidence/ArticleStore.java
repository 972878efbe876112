package org.parley.evidence;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

import org.jooq.DSLContext;
import org.jooq.Record1;
import org.jooq.Result;
import org.jspecify.annotations.Nullable;
import org.parley.db.store.tables.records.ArticleRecord;
import org.parley.db.store.tables.records.ArticleVersionRecord;
import org.parley.evidence.Article.Origin;
import org.parley.evidence.Article.Published;
import org.parley.notice.Effect;

import static org.parley.db.store.Tables.ARTICLE;
import static org.parley.db.store.Tables.ARTICLE_LINK;
import static org.parley.db.store.Tables.ARTICLE_ORIGIN;
import static org.parley.db.store.Tables.ARTICLE_VERSION;

/**
 * Articles and their versions. A version is never changed: another text, headline, date
 * or status of a known article is its next version.
 */
public final class ArticleStore {

	private final DSLContext database;

	private final ArticleIdentityStore identities;

	public ArticleStore(DSLContext database) {
		this.database = database;
		this.identities = new ArticleIdentityStore(database);
	}

	/**
	 * Writes what a file brings.
	 * @param article the article with its text
	 * @param now when it is recorded
	 * @param run the import that brings it
	 */
	public Written write(Article article, OffsetDateTime now, long run) {
		return switch (this.identities.find(article)) {
			case ArticleIdentityStore.Clash clash -> new Clash(clash.sentence());
			case ArticleIdentityStore.Missing missing -> {
				ArticleRecord added = this.identities.add(article, missing.slug());
				addVersion(added.getId(), 1, article, now, run);
				addOrigins(added.getId(), article);
				yield new Done(added.getSlug(), Effect.NEW);
			}
			case ArticleIdentityStore.Known known -> new Done(known.record().getSlug(),
					this.identities.complete(known.record(), article)
						.and(revise(known.record().getId(), article, now, run))
						.and(addOrigins(known.record().getId(), article)));
		};
	}

	private Effect revise(long articleId, Article article, OffsetDateTime now, long run) {
		Result<ArticleVersionRecord> versions = this.database.selectFrom(ARTICLE_VERSION)
			.where(ARTICLE_VERSION.ARTICLE_ID.eq(articleId))
			.orderBy(ARTICLE_VERSION.VERSION_NO.desc())
			.fetch();
		ArticleVersionRecord wanted = createVersion(article, now);
		ArticleVersionRecord latest = versions.getFirst();
		if (says(latest, wanted)) {
			return Effect.UNCHANGED;
		}
		boolean isOlder = article.head().retrieved() == null
				|| !wanted.getRetrievedAt().isAfter(latest.getRetrievedAt());
		if (isOlder && versions.stream().anyMatch((version) -> says(version, wanted))) {
			return Effect.UNCHANGED;
		}
		addVersion(articleId, latest.getVersionNo() + 1, article, now, run);
		return Effect.REVISED;
	}

	/** Whether two versions differ in nothing but in when they were seen. */
	private static boolean says(ArticleVersionRecord one, ArticleVersionRecord other) {
		ArticleVersionRecord same = one.copy();
		same.setArticleId(other.getArticleId());
		same.setVersionNo(other.getVersionNo());
		same.setRetrievedAt(other.getRetrievedAt());
		same.setRecordedAt(other.getRecordedAt());
		same.setImportRunId(other.getImportRunId());
		same.setId(other.getId());
		return same.equals(other);
	}

	private void addVersion(long articleId, int number, Article article, OffsetDateTime now, long run) {
		ArticleVersionRecord version = createVersion(article, now);
		version.setArticleId(articleId);
		version.setVersionNo(number);
		version.setImportRunId(run);
		this.database.executeInsert(version);
	}

	private static ArticleVersionRecord createVersion(Article article, OffsetDateTime now) {
		ArticleVersionRecord version = new ArticleVersionRecord();
		version.setHeadline(article.head().headline());
		version.setByline(article.head().byline());
		version.setLanguage(article.head().language());
		Published published = article.head().published();
		if (published != null) {
			version.setPublishedEarliest(at(published.earliest(), now));
			version.setPublishedLatest(at(published.latest(), now));
			version.setPublishedPrecision(published.precision());
		}
		version.setRetrievedAt(at(article.head().retrieved(), now));
		version.setBody(article.text().body());
		version.setBodySha256(article.sha256());
		version.setStatus(article.text().status());
		version.setStatusReason(article.text().statusReason());
		version.setRights(article.head().rights());
		version.setRecordedAt(now);
		return version;
	}

	private static OffsetDateTime at(@Nullable Instant instant, OffsetDateTime otherwise) {
		return (instant != null) ? instant.truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC) : otherwise;
	}

	private Effect addOrigins(long articleId, Article article) {
		int added = 0;
		for (Origin origin : article.origins()) {
			added += this.database.insertInto(ARTICLE_ORIGIN)
				.set(ARTICLE_ORIGIN.ARTICLE_ID, articleId)
				.set(ARTICLE_ORIGIN.ORIGIN, origin.name())
				.set(ARTICLE_ORIGIN.LINK, origin.link())
				.set(ARTICLE_ORIGIN.ACTOR_ID, origin.actorId())
				.onConflictDoNothing()
				.execute();
			added += addLink(articleId, origin);
		}
		return (added > 0) ? Effect.REVISED : Effect.UNCHANGED;
	}

	/** A mirror of an article that is held here is the same copy. */
	private int addLink(long articleId, Origin origin) {
		if (!origin.link().equals("mirror_of")) {
			return 0;
		}
		Record1<Long> other = this.database.select(ARTICLE.ID)
			.from(ARTICLE)
			.where(ARTICLE.SLUG.eq(origin.name()).or(ARTICLE.URL.eq(origin.name())))
			.and(ARTICLE.ID.ne(articleId))
			.fetchAny();
		return (other == null) ? 0
				: this.database
					.insertInto(ARTICLE_LINK, ARTICLE_LINK.ARTICLE_ID, ARTICLE_LINK.OTHER_ARTICLE_ID, ARTICLE_LINK.LINK)
					.values(articleId, other.value1(), "syndicated")
					.onConflictDoNothing()
					.execute();
	}

	/** What became of an article that was to be written. */
	public sealed interface Written {

	}

	/** It is in the archive under this slug. */
	public record Done(String slug, Effect effect) implements Written {
	}

	/** Its slug or address belongs to another article. */
	public record Clash(String sentence) implements Written {
	}

}
