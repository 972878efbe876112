package org.parley.intake;

import org.parley.evidence.Article;
import org.parley.intake.ledger.ImportFile;
import org.parley.notice.Parsed;

/** One article file on its way: read and judged. */
record ArticleItem(ImportFile file, Parsed<Article> article) {
}
