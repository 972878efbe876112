package org.parley.briefing;

import java.nio.charset.StandardCharsets;

import org.parley.briefing.content.Canonical;
import org.parley.briefing.content.Content;
import org.parley.briefing.content.Question;

/**
 * A briefing as JSON: the question and the same rows that stand on the pages.
 *
 * @param contentHash SHA-256 of the member {@code content}, as it stands there
 */
record BriefingJson(String dossier, String period, String language, String asOf, String knownAt, String contentHash,
		Content content) {

	/** The bytes of the file: UTF-8, one line. */
	static byte[] of(Question question, Content content) {
		return (Canonical
			.json(new BriefingJson(question.dossier().slug(), question.period().name(), question.language(),
					question.asOf().toString(), question.knownAt().toString(), content.hash(), content))
				+ "\n")
			.getBytes(StandardCharsets.UTF_8);
	}

}
