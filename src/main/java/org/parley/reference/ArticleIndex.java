package org.parley.reference;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.parley.notice.Nearest;

import static org.parley.db.store.Tables.ARTICLE;
import static org.parley.db.store.Tables.ARTICLE_VERSION;
import static org.parley.db.store.Tables.PUBLISHER;

/** Finds articles, with their current version, by slug or canonical URL. */
final class ArticleIndex {

	private static final int KEPT = 20_000;

	private static final int NEAREST_AMONG = 20_000;

	private final @Nullable DSLContext database;

	private final Map<String, ArticleEntry> announced = new HashMap<>();

	private final Map<String, Match<ArticleEntry>> read = new LinkedHashMap<>(64, 0.75f, true) {
		@Override
		protected boolean removeEldestEntry(Map.Entry<String, Match<ArticleEntry>> eldest) {
			return size() > KEPT;
		}
	};

	private @Nullable Set<String> slugs;

	ArticleIndex(@Nullable DSLContext database) {
		this.database = database;
	}

	void announce(ArticleEntry entry, @Nullable String url) {
		this.announced.put(entry.slug(), entry);
		if (url != null) {
			this.announced.put(url, entry);
		}
	}

	void forget() {
		this.read.clear();
		this.slugs = null;
	}

	Match<ArticleEntry> find(String slugOrUrl) {
		Match<ArticleEntry> known = this.read.get(slugOrUrl);
		if (known == null) {
			known = Optional.ofNullable(this.announced.get(slugOrUrl))
				.or(() -> read(slugOrUrl))
				.<Match<ArticleEntry>>map(Match.One::new)
				.orElseGet(() -> new Match.None<>(Nearest.to(slugOrUrl, slugs())));
			this.read.put(slugOrUrl, known);
		}
		return known;
	}

	private Optional<ArticleEntry> read(String slugOrUrl) {
		if (this.database == null) {
			return Optional.empty();
		}
		return this.database.select(ARTICLE.ID, ARTICLE_VERSION.ID, ARTICLE.SLUG, PUBLISHER.NAME)
			.from(ARTICLE)
			.join(PUBLISHER)
			.on(PUBLISHER.ID.eq(ARTICLE.PUBLISHER_ID))
			.join(ARTICLE_VERSION)
			.on(ARTICLE_VERSION.ARTICLE_ID.eq(ARTICLE.ID))
			.where(ARTICLE.SLUG.eq(slugOrUrl).or(ARTICLE.URL.eq(slugOrUrl)))
			.orderBy(ARTICLE_VERSION.VERSION_NO.desc())
			.limit(1)
			.fetchOptional((row) -> new ArticleEntry(row.value1(), row.value2(), row.value3(), row.value4()));
	}

	private Set<String> slugs() {
		if (this.slugs == null) {
			this.slugs = new LinkedHashSet<>(this.announced.keySet());
			if (this.database != null) {
				List<String> stored = this.database.select(ARTICLE.SLUG)
					.from(ARTICLE)
					.orderBy(ARTICLE.ID.desc())
					.limit(NEAREST_AMONG)
					.fetch(ARTICLE.SLUG);
				this.slugs.addAll(stored);
			}
		}
		return this.slugs;
	}

}
