package org.parley.intake.format.article;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An article file as read and not yet judged: named fields and the text.
 *
 * @param fields what the file says about the article, under the names of the front matter
 * @param body the text, paragraphs separated by an empty line
 * @param typed whether somebody typed the fields for this archive; false when they were
 * found in a web page, where a wrong one is no reason to refuse the article
 */
public record ArticleFile(Map<String, List<String>> fields, String body, boolean typed) {

	public ArticleFile {
		fields = Map.copyOf(fields);
	}

	/** The only or first value of a field; empty when the file is silent. */
	public Optional<String> find(String field) {
		return list(field).stream().findFirst();
	}

	/** All values of a field that may have several. */
	public List<String> list(String field) {
		return this.fields.getOrDefault(field, List.of());
	}

}
