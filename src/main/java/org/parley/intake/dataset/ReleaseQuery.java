package org.parley.intake.dataset;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

import static org.parley.db.store.Tables.ARTICLE;
import static org.parley.db.store.Tables.ARTICLE_VERSION;

/** Which releases of a dataset the archive holds. */
public final class ReleaseQuery {

	static final String BEFORE_RELEASE = ", release ";

	private final DSLContext database;

	public ReleaseQuery(DSLContext database) {
		this.database = database;
	}

	/** The releases held, the latest first; those of unknown number are left out. */
	public List<String> list(Dataset dataset) {
		return this.database.select(ARTICLE_VERSION.HEADLINE)
			.from(ARTICLE_VERSION)
			.join(ARTICLE)
			.on(ARTICLE.ID.eq(ARTICLE_VERSION.ARTICLE_ID))
			.where(ARTICLE.SLUG.eq(dataset.layout().name()))
			.orderBy(ARTICLE_VERSION.VERSION_NO.desc())
			.fetch(ARTICLE_VERSION.HEADLINE)
			.stream()
			.map(String::valueOf)
			.filter((headline) -> headline.contains(BEFORE_RELEASE))
			.map((headline) -> headline.substring(headline.indexOf(BEFORE_RELEASE) + BEFORE_RELEASE.length()))
			.toList();
	}

	/** A release that the archive holds and that is newer than this one. */
	public Optional<String> findNewer(Dataset dataset, @Nullable String release) {
		return (release == null) ? Optional.empty()
				: list(dataset).stream().filter((held) -> compare(held, release) > 0).findFirst();
	}

	/** By their numbers from left to right: 25.0.6 comes before 25.1. */
	static int compare(String one, String other) {
		return Arrays.compare(numbers(one), numbers(other));
	}

	private static int[] numbers(String release) {
		return Arrays.stream(release.split("\\D+"))
			.filter((part) -> !part.isEmpty() && part.length() < 9)
			.mapToInt(Integer::parseInt)
			.toArray();
	}

}
