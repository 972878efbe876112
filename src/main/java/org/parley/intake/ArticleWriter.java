package org.parley.intake;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

import org.parley.evidence.Article;
import org.parley.evidence.ArticleStore;
import org.parley.intake.ledger.Counts;
import org.parley.intake.ledger.ImportFile;
import org.parley.intake.ledger.ImportFile.Status;
import org.parley.intake.ledger.Ledger;
import org.parley.notice.Effect;
import org.parley.notice.Notice;
import org.parley.notice.NoticeCode;
import org.parley.notice.Parsed;
import org.springframework.batch.infrastructure.item.Chunk;
import org.springframework.batch.infrastructure.item.ItemWriter;

/** Stores articles, and with them in the ledger what became of their files. */
final class ArticleWriter implements ItemWriter<ArticleItem> {

	private final ImportTask task;

	private final Ledger ledger;

	private final ArticleStore articles;

	private final RecordingClock clock;

	private final ImportProgress progress;

	ArticleWriter(ImportTask task, Ledger ledger, ArticleStore articles, RecordingClock clock,
			ImportProgress progress) {
		this.task = task;
		this.ledger = ledger;
		this.articles = articles;
		this.clock = clock;
		this.progress = progress;
	}

	@Override
	public void write(Chunk<? extends ArticleItem> chunk) {
		for (ArticleItem item : chunk) {
			List<Notice> notices = new ArrayList<>(item.article().notices());
			Effect effect = (item.article() instanceof Parsed.Accepted<Article>(Article article, var _))
					? store(article, notices) : Effect.REJECTED;
			ImportFile file = item.file();
			this.ledger.notices().add(this.task.run(), file.id(), notices);
			this.ledger.files().advance(file.id(), 1, Counts.of(effect));
			this.ledger.files().end(file.id(), (effect == Effect.REJECTED) ? Status.REJECTED : Status.DONE);
		}
		this.progress.advance(chunk.size());
	}

	private Effect store(Article article, List<Notice> notices) {
		return switch (this.articles.write(article, this.clock.instant().atOffset(ZoneOffset.UTC), this.task.run())) {
			case ArticleStore.Done done -> done.effect();
			case ArticleStore.Clash clash -> {
				notices.add(Notice.of(NoticeCode.ARTICLE_CLASH, clash.sentence()));
				yield Effect.REJECTED;
			}
		};
	}

}
