package org.parley.briefing.cut;

import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.jooq.DSLContext;

import static org.jooq.impl.DSL.concat;
import static org.jooq.impl.DSL.inline;
import static org.parley.db.archive.Tables.CODE;
import static org.parley.db.archive.Tables.SOURCE;

/** Reads the articles behind a cut, and the labels of codes. */
final class SourceQuery {

	private final DSLContext db;

	SourceQuery(DSLContext db) {
		this.db = db;
	}

	List<SourceRow> read(List<Long> articleIds, ZoneId zone) {
		// Not how many accounts an article has, which of a dataset are all its rows.
		return this.db
			.select(Arrays.stream(SOURCE.fields()).filter((column) -> !column.equals(SOURCE.ACCOUNTS)).toList())
			.from(SOURCE)
			.where(SOURCE.ARTICLE_ID.in(articleIds))
			.fetchInto(SOURCE)
			.map((row) -> new SourceRow(row.getArticleId(),
					new SourceRow.Title(row.getPublisher(), row.getHeadline(), row.getUrl(), row.getLanguage()),
					Moments.words(row.getPublishedEarliest(), row.getPublishedLatest(), row.getPublishedPrecision(),
							zone),
					row.getPublicAt().toInstant(), new SourceRow.Standing(row.getStatus(), row.getReliability()),
					new SourceRow.Kinship(row.getOrigin(), row.getOrigins())));
	}

	Rows.Labels labels() {
		return new Rows.Labels(Map.copyOf(this.db.select(concat(CODE.LIST, inline(":"), CODE.CODE_), CODE.LABEL)
			.from(CODE)
			.where(CODE.LIST.in("ceasefire_state", "ceasefire_event", "reliability"))
			.fetchMap((row) -> row.value1(), (row) -> row.value2())));
	}

}
