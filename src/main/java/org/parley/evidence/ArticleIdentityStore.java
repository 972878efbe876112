package org.parley.evidence;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.parley.db.store.tables.records.ArticleRecord;
import org.parley.notice.Effect;
import org.parley.support.CanonicalUrl;
import org.parley.support.Digest;

import static org.parley.db.store.Tables.ARTICLE;
import static org.parley.db.store.Tables.ARTICLE_VERSION;

/**
 * Which article a file is about: the one with its URL, else with its slug, else with the
 * very same text. Slugs and URLs never move from one article to another.
 */
final class ArticleIdentityStore {

	private static final int LONGEST_SLUG = 100;

	private static final int HASH = 8;

	private final DSLContext database;

	ArticleIdentityStore(DSLContext database) {
		this.database = database;
	}

	Identity find(Article article) {
		ArticleRecord bySlug = (article.slug() != null) ? find(ARTICLE.SLUG.eq(article.slug())) : null;
		ArticleRecord byUrl = (article.url() != null) ? find(ARTICLE.URL.eq(article.url())) : null;
		if (byUrl != null && article.slug() != null && !article.slug().equals(byUrl.getSlug())) {
			return new Clash("The article at " + article.url() + " is known as \"" + byUrl.getSlug()
					+ "\". Give that slug, or leave it out.");
		}
		if (bySlug != null && article.url() != null && bySlug.getUrl() != null
				&& !article.url().equals(bySlug.getUrl())) {
			return new Clash("The slug \"" + article.slug() + "\" belongs to the article at " + bySlug.getUrl()
					+ ". Give this article another.");
		}
		ArticleRecord known = (byUrl != null) ? byUrl : bySlug;
		if (known == null && article.slug() == null && article.url() == null) {
			known = find(ARTICLE.ID.in(this.database.select(ARTICLE_VERSION.ARTICLE_ID)
				.from(ARTICLE_VERSION)
				.where(ARTICLE_VERSION.BODY_SHA256.eq(article.sha256()))));
		}
		return (known != null) ? new Known(known) : new Missing(createSlug(article));
	}

	ArticleRecord add(Article article, String slug) {
		return this.database.insertInto(ARTICLE)
			.set(ARTICLE.SLUG, slug)
			.set(ARTICLE.URL, article.url())
			.set(ARTICLE.PUBLISHER_ID, article.publisherId())
			.returning()
			.fetchSingle();
	}

	/** Adds an address that was missing until now, and puts the publisher right. */
	Effect complete(ArticleRecord known, Article article) {
		String url = (article.url() != null) ? article.url() : known.getUrl();
		if (Objects.equals(url, known.getUrl()) && known.getPublisherId() == article.publisherId()) {
			return Effect.UNCHANGED;
		}
		this.database.update(ARTICLE)
			.set(ARTICLE.URL, url)
			.set(ARTICLE.PUBLISHER_ID, article.publisherId())
			.where(ARTICLE.ID.eq(known.getId()))
			.execute();
		return Effect.REVISED;
	}

	private @Nullable ArticleRecord find(Condition condition) {
		return this.database.selectFrom(ARTICLE).where(condition).orderBy(ARTICLE.ID).limit(1).fetchOne();
	}

	private String createSlug(Article article) {
		if (article.slug() != null) {
			return article.slug();
		}
		String url = article.url();
		if (url == null) {
			return "text-" + article.sha256().substring(0, HASH + HASH);
		}
		String slug = slugOf(url);
		return (find(ARTICLE.SLUG.eq(slug)) == null) ? slug
				: slug + "-" + Digest.sha256(List.of(url)).substring(0, HASH);
	}

	/** The host and the last part of the path: {@code dawn-com-talks-resume}. */
	private static String slugOf(String url) {
		String path = URI.create(url).getPath().replaceFirst("/+$", "");
		String last = path.substring(path.lastIndexOf('/') + 1).replaceFirst("\\.[A-Za-z]{2,5}$", "");
		String slug = (CanonicalUrl.findHost(url).orElse("") + "-" + last).toLowerCase(Locale.ROOT)
			.replaceAll("[^a-z0-9]+", "-");
		String clipped = (slug.length() > LONGEST_SLUG) ? slug.substring(0, LONGEST_SLUG) : slug;
		return clipped.replaceAll("^-+|-+$", "");
	}

	/** What is known of a file's article. */
	sealed interface Identity {

	}

	/** The archive has it. */
	record Known(ArticleRecord record) implements Identity {
	}

	/** The archive does not have it; this is the slug it gets. */
	record Missing(String slug) implements Identity {
	}

	/** Slug and URL belong to different articles. */
	record Clash(String sentence) implements Identity {
	}

}
