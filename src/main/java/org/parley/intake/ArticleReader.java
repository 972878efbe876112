package org.parley.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.parley.evidence.Article;
import org.parley.evidence.PublisherIndex;
import org.parley.intake.format.FileType;
import org.parley.intake.format.article.ArticleFile;
import org.parley.intake.format.article.ArticleParser;
import org.parley.intake.format.article.FrontMatter;
import org.parley.intake.format.article.PublicationZone;
import org.parley.intake.format.article.SavedPage;
import org.parley.intake.format.csv.TextFile;
import org.parley.intake.ledger.ImportFile;
import org.parley.intake.ledger.Ledger;
import org.parley.notice.Notice;
import org.parley.notice.NoticeCode;
import org.parley.notice.Parsed;
import org.parley.reference.DossierStore;
import org.parley.reference.NameIndex;
import org.parley.support.Digest;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.item.ItemStreamReader;

/** The article files of a run that are still to be imported, one after the other. */
final class ArticleReader implements ItemStreamReader<ArticleItem> {

	private final ImportTask task;

	private final Ledger ledger;

	private final DSLContext database;

	private final ImportProgress progress;

	private final Deque<ImportFile> files = new ArrayDeque<>();

	private @Nullable ArticleParser parser;

	ArticleReader(ImportTask task, Ledger ledger, DSLContext database, ImportProgress progress) {
		this.task = task;
		this.ledger = ledger;
		this.database = database;
		this.progress = progress;
	}

	@Override
	public void open(ExecutionContext context) {
		this.files.clear();
		this.files.addAll(this.ledger.files().listPending(this.task.run(), List.of(FileType.ARTICLE, FileType.PAGE)));
		if (!this.files.isEmpty()) {
			PublicationZone zone = PublicationZone.choose(this.task.settings().timeZone(),
					new DossierStore(this.database).listTimeZones());
			this.parser = new ArticleParser(NameIndex.of(this.database), new PublisherIndex(this.database), zone,
					this.task.settings().maxFieldBytes());
			this.progress.begin("articles", this.files.size());
		}
	}

	@Override
	public @Nullable ArticleItem read() throws IOException {
		ImportFile file = this.files.poll();
		ArticleParser parsing = this.parser;
		return (file == null || parsing == null) ? null : new ArticleItem(file, parse(file, parsing));
	}

	private Parsed<Article> parse(ImportFile file, ArticleParser parsing) throws IOException {
		Path path = this.task.resolve(file.path());
		try {
			if (Files.size(path) != file.bytes() || !Digest.sha256(path).equals(file.sha256())) {
				return new Parsed.Rejected<>(List.of(Changed.NOTICE));
			}
		}
		catch (NoSuchFileException ex) {
			return new Parsed.Rejected<>(List.of(Changed.NOTICE));
		}
		List<Notice> notices = new ArrayList<>();
		Parsed<ArticleFile> read = read(file, path, notices);
		notices.addAll(read.notices());
		if (read instanceof Parsed.Accepted<ArticleFile>(ArticleFile article, var _)) {
			Parsed<Article> parsed = parsing.parse(article);
			notices.addAll(parsed.notices());
			return (parsed instanceof Parsed.Accepted<Article>(Article value, var _))
					? new Parsed.Accepted<>(value, notices) : new Parsed.Rejected<>(notices);
		}
		return new Parsed.Rejected<>(notices);
	}

	private static Parsed<ArticleFile> read(ImportFile file, Path path, List<Notice> notices) throws IOException {
		if (FileType.PAGE.equals(file.layout())) {
			return SavedPage.parse(Files.readAllBytes(path));
		}
		TextFile text = TextFile.read(path, Integer.MAX_VALUE);
		notices.addAll(text.notices());
		return FrontMatter.parse(text.text());
	}

}
