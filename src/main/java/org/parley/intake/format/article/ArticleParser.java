package org.parley.intake.format.article;

import java.util.ArrayList;
import java.util.List;

import org.parley.evidence.Article;
import org.parley.evidence.Article.Head;
import org.parley.evidence.Article.Origin;
import org.parley.evidence.Article.Text;
import org.parley.evidence.PublisherIndex;
import org.parley.notice.Notice;
import org.parley.notice.Parsed;
import org.parley.reference.ActorEntry;
import org.parley.reference.Match;
import org.parley.reference.NameIndex;

/** Judges an article file: finds its publisher, reads its dates, checks its fields. */
public final class ArticleParser {

	private static final int BYLINE = 300;

	private static final int HEADLINE = 500;

	private static final int LANGUAGE = 35;

	private static final int ORIGIN = 120;

	private final NameIndex names;

	private final PublisherIndex publishers;

	private final PublicationZone zone;

	private final long longestBody;

	/**
	 * Parses articles as the archive stands now.
	 * @param names for origins and codes
	 * @param publishers who may have published
	 * @param zone of publication days that name none
	 * @param longestBody in characters
	 */
	public ArticleParser(NameIndex names, PublisherIndex publishers, PublicationZone zone, long longestBody) {
		this.names = names;
		this.publishers = publishers;
		this.zone = zone;
		this.longestBody = longestBody;
	}

	/** Reads one article; all that is wrong with it is found at once. */
	public Parsed<Article> parse(ArticleFile file) {
		FieldReader fields = new FieldReader(file, this.names);
		String slug = fields.slug();
		String url = fields.url();
		long publisher = fields.publisher(this.publishers, url);
		String status = fields.code("status", "article_status", "usable");
		Head head = new Head(fields.text("headline", HEADLINE), fields.text("byline", BYLINE),
				fields.language(LANGUAGE), fields.versionPublished(status, this.zone), fields.retrieved(this.zone),
				fields.text("rights", BYLINE));
		Text text = new Text(fields.body(this.longestBody), status, fields.text("status_reason", BYLINE));
		List<Origin> origins = new ArrayList<>();
		for (String link : List.of("agency", "cites", "mirror_of")) {
			fields.texts(link, ORIGIN).forEach((origin) -> origins.add(origin(origin, link)));
		}
		return Notice.anyError(fields.notices()) ? new Parsed.Rejected<>(fields.notices())
				: new Parsed.Accepted<>(new Article(slug, url, publisher, head, text, origins), fields.notices());
	}

	private Origin origin(String name, String link) {
		return (this.names.findActor(name) instanceof Match.One<ActorEntry>(ActorEntry actor))
				? new Origin(name, link, actor.id()) : new Origin(name, link, null);
	}

}
