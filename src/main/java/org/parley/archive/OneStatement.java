package org.parley.archive;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the one statement in what an SQL user wrote. A database would run several in a
 * row; here each is asked by itself.
 */
final class OneStatement {

	private static final Pattern TOKEN = Pattern.compile(
			"(?<comment>--[^\\n]*+|/\\*.*?\\*/)|'[^']*+'?|\"[^\"]*+\"?|\\$(\\w*+)\\$.*?\\$\\2\\$|(?<end>;)|(?<blank>\\s++)|.",
			Pattern.DOTALL);

	private OneStatement() {
	}

	/** The statement without what stands around it. */
	static String of(String text) {
		Matcher token = TOKEN.matcher(text);
		int start = -1;
		int end = -1;
		boolean ended = false;
		while (token.find()) {
			if (token.group("end") != null) {
				ended |= start >= 0;
			}
			else if (token.group("comment") == null && token.group("blank") == null) {
				if (ended) {
					throw new UserError("there is more than one statement", "Ask one query at a time.");
				}
				start = (start < 0) ? token.start() : start;
				end = token.end();
			}
		}
		if (start < 0) {
			throw new UserError("there is no query", "Give one, for example: parley sql 'select * from dossier'");
		}
		return text.substring(start, end);
	}

}
