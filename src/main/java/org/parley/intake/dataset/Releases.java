package org.parley.intake.dataset;

import java.time.OffsetDateTime;
import java.util.List;

import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.parley.evidence.Article;
import org.parley.evidence.Article.Head;
import org.parley.evidence.Article.Text;
import org.parley.evidence.ArticleStore;
import org.parley.evidence.Publisher;
import org.parley.evidence.PublisherIndex;
import org.parley.evidence.PublisherStore;
import org.parley.intake.dataset.Dataset.Publication;
import org.parley.reference.ArticleEntry;
import org.parley.reference.Match;
import org.parley.reference.NameIndex;

/**
 * Datasets as evidence: a dataset is one article of its publisher, and each release a
 * version of it.
 */
public final class Releases {

	private final DSLContext database;

	public Releases(DSLContext database) {
		this.database = database;
	}

	/**
	 * The article and version of a release; written when the archive does not have it.
	 * When it was published is not known from a file; it is public from now on.
	 */
	public ArticleEntry provide(Dataset dataset, @Nullable String release, NameIndex names, OffsetDateTime now,
			long run) {
		Publication publication = dataset.publication();
		String slug = dataset.layout().name();
		String headline = dataset.layout().title() + ((release != null) ? ReleaseQuery.BEFORE_RELEASE + release : "");
		Article article = new Article(slug, null, publisher(publication, now),
				new Head(headline, null, null, null, null, publication.rights()),
				new Text(headline + ". The rows of this dataset are accounts.", "usable", null), List.of());
		if (new ArticleStore(this.database).write(article, now, run) instanceof ArticleStore.Clash clash) {
			throw new IllegalStateException(clash.sentence());
		}
		names.forgetArticles();
		if (names.findArticle(slug) instanceof Match.One<ArticleEntry>(ArticleEntry entry)) {
			return entry;
		}
		throw new IllegalStateException("the article " + slug + " was not stored");
	}

	private long publisher(Publication publication, OffsetDateTime now) {
		return new PublisherIndex(this.database).find(publication.publisher()).orElseGet(() -> {
			new PublisherStore(this.database).write(new Publisher(publication.publisher(), publication.name(),
					"research", null, null, publication.homepage(), null), now);
			return new PublisherIndex(this.database).find(publication.publisher()).orElseThrow();
		}).id();
	}

}
